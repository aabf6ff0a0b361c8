import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, brokenText } from './any-text.fixture'
import { fold, foldMapped } from './fold'
import { mapIdentity } from './mapped-text'

const RUNS = { numRuns: 3000 }

/** Source text of the folded units [start, end). */
function sourceOf(source: string, part: string): string {
  const { text, starts, ends } = fold(source)
  const at = text.indexOf(part)
  return source.slice(starts[at], ends[at + part.length - 1])
}

describe('fold', () => {
  test.each([
    ['57,979', '57979'],
    ['1,234,567件', '1234567件'],
    ['５７,９７９', '57979'],
    ['1\u200b,234', '1234'],
    ['2010，305家', '2010，305家'],
    ['1,23', '1，23'],
    ['1,2345', '1，2345'],
    ['1234,567', '1234，567'],
    ['1.234,567', '1.234，567'],
    ['12,345,67', '12，345，67'],
  ])('joins thousands, and only thousands: %s', (source, folded) => {
    expect(fold(source).text).toBe(folded)
  })

  test.each([
    ['ＯＩＭＬ２０１１', 'oiml2011'],
    ['㈠㎡①', '(一)m21'],
    ['ｶﾞ', 'ガ'],
    ['e\u0301', 'é'],
    ['〔2012〕【号】［a］｛b｝', '(2012)(号)(a)(b)'],
    ['“三公”‘三公’「三公」『三公』', '"三公""三公""三公""三公"'],
    ['〈条例〉', '《条例》'],
    ['a—b–c－d−e', 'a-b-c-d-e'],
    ['甲・乙•丙‧丁', '甲·乙·丙·丁'],
    ['3·15', '3.15'],
    ['3•15', '3.15'],
    ['三·15', '三·15'],
    ['〜～', '~~'],
    ['！？；：（）', '!?;:()'],
    ['a \t　\nb', 'a b'],
    ['甲\t乙\n丙', '甲 乙 丙'],
    ['质\u200b检\u00ad总\ufeff局\0', '质检总局'],
    ['İ', 'i\u0307'],
  ])('normalises %j to %j', (source, folded) => {
    expect(fold(source).text).toBe(folded)
  })

  test('maps back to what stands in the source', () => {
    expect(sourceOf('许可57,979件', '57979')).toBe('57,979')
    expect(sourceOf('许可57,979件', '979')).toBe('979')
    expect(sourceOf('见㈠。', '一')).toBe('㈠')
    expect(sourceOf('质 \u3000 检', ' ')).toBe(' \u3000 ')
    expect(sourceOf('质\u200b检', '质检')).toBe('质\u200b检')
    expect(sourceOf('a\u200b\u0301b', 'á')).toBe('a\u200b\u0301')
    expect(sourceOf('aﾞb', 'a')).toBe('aﾞ')
    expect(sourceOf('年3·15日', '3.15')).toBe('3·15')
  })

  test('keeps the way back of a text that was rewritten before', () => {
    const { text, starts, ends } = foldMapped({ ...mapIdentity('Ａ㈠'), starts: [5, 7], ends: [6, 9] })
    expect({ text, starts, ends }).toEqual({ text: 'a(一)', starts: [5, 7, 7, 7], ends: [6, 9, 9, 9] })
  })
})

describe('properties of fold', () => {
  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (source) => {
        const { text } = fold(source)
        expect(fold(text).text).toBe(text)
      }),
      RUNS,
    )
  })

  test('each unit has a span, within the source and in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (source) => {
        const { text, starts, ends } = fold(source)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        for (let i = 0; i < text.length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]]
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
          expect(end).toBeGreaterThanOrEqual(ends[i - 1] ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
      RUNS,
    )
  })

  test('no span begins or ends within a surrogate pair or between a base and its mark', () => {
    const unbreakable = /[\ud800-\udbff][\udc00-\udfff]|(?:[^\p{M}\p{C}](?:\p{Cf}*\p{M})+)/gu
    fc.assert(
      fc.property(anyText, (source) => {
        const inside = new Set<number>()
        for (const match of source.matchAll(unbreakable)) {
          for (let i = 1; i < match[0].length; i++) inside.add(match.index + i)
        }
        for (const match of source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) inside.add(match.index + 1)
        const { starts, ends } = fold(source)
        expect([...starts, ...ends].filter((at) => inside.has(at))).toEqual([])
      }),
      RUNS,
    )
  })
})
