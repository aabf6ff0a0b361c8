import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadScript } from './script-table'
import { anyText, brokenText } from './any-text.fixture'
import { fold, foldMapped } from './fold'
import { mapIdentity } from './mapped-text'
import { NO_SCRIPT, type Script } from './script'

const RUNS = { numRuns: 3000 }
const OPENCC = loadScript()

/** The source text of `part`, a part of the fold of `source`. */
function sourceOf(source: string, part: string, script: Script = NO_SCRIPT): string {
  const { text, starts, ends } = fold(source, script)
  const at = text.indexOf(part)
  return source.slice(starts[at], ends[at + part.length - 1])
}

// A base and its marks. Characters that folding drops may occur between them, and alone elsewhere.
const SOURCE_CLUSTER =
  /(?:[\p{Cf}\p{Co}]|(?!\s)\p{Cc})|(?:[^\p{Cf}\p{Co}\p{Cc}]|[\t-\r])(?:(?:[\p{Cf}\p{Co}]|(?!\s)\p{Cc})*[\p{M}ﾞﾟ])*/gu

function edgesOf(text: string, cluster: RegExp): Set<number> {
  return new Set([
    0,
    ...Array.from(text.matchAll(cluster), ({ 0: part, index }) => index + part.length),
  ])
}

describe('fold', () => {
  test('a text of nothing but Han, digits, small letters and quotes is folded as one that has more', () => {
    const plain = fc
      .array(fc.constantFrom('质', '检', '三', '公', '“', '”', '"', '1', '9', 'a', 'z'))
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(plain, (text) => {
        const more = fold(`${text}。`)
        expect(fold(text)).toEqual({
          text: more.text.slice(0, -1),
          starts: more.starts.slice(0, -1),
          ends: more.ends.slice(0, -1),
        })
      }),
    )
  })

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
    ['㈠㎡①', '(一)m2 1'],
    ['ｶﾞ', 'ガ'],
    ['e\u0301', 'é'],
    ['〔2012〕【号】［a］｛b｝', '(2012)(号)(a)(b)'],
    ['“三公”‘三公’「三公」『三公』', '"三公""三公""三公""三公"'],
    ['〈条例〉', '《条例》'],
    ['3·15', '3.15'],
    ['3•15', '3.15'],
    ['三·15', '三·15'],
    ['〜～', '~~'],
    ['！？；：（）', '!?;:()'],
    ['a \t　\nb', 'a b'],
    ['甲\t乙\n丙', '甲 乙丙'],
    ['信息\r\n　　公开', '信息公开'],
    ['2024\n年，\n共3', '2024年，共3'],
    ['信\u200b\n\u200b息', '信息'],
    ['word\nword 12\n34', 'word word 12 34'],
    ['甲 乙\n', '甲 乙 '],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['质\u200b检\u00ad总\ufeff局\0', '质检总局'],
    ['İ', 'i\u0307'],
  ])('normalises %j to %j', (source, folded) => {
    expect(fold(source).text).toBe(folded)
  })

  test.each([
    ['二〇一二年', '二零一二年'],
    ['二○一二年', '二零一二年'],
    ['二◯一◯', '二零一零'],
    ['○○年', '零零年'],
    ['一○◯', '一零零'],
    ['一九四九·〇三', '一九四九·零三'],
    ['〇〇〇', '零零零'],
    ['某○○', '某○○'],
    ['○、质检', '○、质检'],
    ['第○条', '第○条'],
    ['2○12', '2○12'],
  ])('takes circles for zeros of Chinese numbers only: %s → %s', (source, folded) => {
    expect(fold(source).text).toBe(folded)
  })

  test.each([
    ['質檢總局', '质检总局'],
    ['行政複議', '行政复议'],
    ['行政復議', '行政复议'],
    ['檢驗檢疫', '检验检疫'],
    ['臺灣裡裏', '台湾里里'],
    ['著名', '著名'],
    ['\uf966', '复'],
    ['⾒', '见'],
    ['㗲\ufe0f', '𠵾'],
  ])('simplifies what a script table knows: %s → %s', (source, folded) => {
    expect(fold(source, OPENCC).text).toBe(folded)
  })

  test('without a table leaves script as it is', () => {
    expect(fold('質檢\uf966').text).toBe('質檢復')
  })

  test('drops private-use characters', () => {
    expect(fold('\ue000 质\uf8ff检\u{10fffd}1\ue000,234').text).toBe(' 质检1234')
  })

  test('two halves of a character never become one', () => {
    expect(fold('\udbff\u200b\udc00').text).toBe('\ufffd\ufffd')
    expect(fold('\ud842\ue000\udfb7').text).toBe('\ufffd\ufffd')
    expect(fold('\ud842\udfb7').text).toBe('\ud842\udfb7')
  })

  test('maps back to what stands in the source', () => {
    expect(sourceOf('许可57,979件', '57979')).toBe('57,979')
    expect(sourceOf('许可57,979件', '979')).toBe('979')
    expect(sourceOf('见㈠。', '一')).toBe('㈠')
    expect(sourceOf('见①2011', '2011')).toBe('2011')
    expect(sourceOf('见①2011', '1 2')).toBe('①2')
    expect(sourceOf('甲——乙', '甲-')).toBe('甲——')
    expect(sourceOf('质 \u3000 检', ' ')).toBe(' \u3000 ')
    expect(sourceOf('质\u200b检', '质检')).toBe('质\u200b检')
    expect(sourceOf('质\r\n　检', '质检')).toBe('质\r\n　检')
    expect(sourceOf('a\u200b\u0301b', 'á')).toBe('a\u200b\u0301')
    expect(sourceOf('aﾞb', 'a')).toBe('aﾞ')
    expect(sourceOf('年3·15日', '3.15')).toBe('3·15')
    expect(sourceOf('于二○○八年', '二零零')).toBe('二○○')
    expect(sourceOf('质\ue000检', '质检')).toBe('质\ue000检')
    expect(sourceOf('甲檢\u{e0100}乙', '检', OPENCC)).toBe('檢\u{e0100}')
    expect(sourceOf('甲㗲乙', '乙', OPENCC)).toBe('乙')
  })

  test('keeps the way back of a text that was rewritten before', () => {
    const { text, starts, ends } = foldMapped({
      ...mapIdentity('Ａ㈠'),
      starts: [5, 7],
      ends: [6, 9],
    })
    expect({ text, starts, ends }).toEqual({
      text: 'a(一)',
      starts: [5, 7, 7, 7],
      ends: [6, 9, 9, 9],
    })
  })
})

describe.each([
  ['without a script table', NO_SCRIPT],
  ['with OpenCC’s', OPENCC],
])('properties of fold, %s', (_, script) => {
  const traditional = fc.constantFrom(...OPENCC.keys())
  const mixed = fc
    .array(fc.oneof(traditional, anyText), { maxLength: 6 })
    .map((parts) => parts.join(''))

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, brokenText), (source) => {
        const { text } = fold(source, script)
        expect(fold(text, script).text).toBe(text)
      }),
      RUNS,
    )
  })

  test('each unit has a span, within the source and in order', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, brokenText), (source) => {
        const { text, starts, ends } = fold(source, script)
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
    fc.assert(
      fc.property(mixed, (source) => {
        const edges = edgesOf(source, SOURCE_CLUSTER)
        const { starts, ends } = fold(source, script)
        expect([...starts, ...ends].filter((at) => !edges.has(at))).toEqual([])
      }),
      RUNS,
    )
  })

  test('what lies between edges of folded clusters lies between edges of source clusters', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (source, one, other) => {
        const { text, starts, ends } = fold(source, script)
        const folded = [...edgesOf(text, /\P{M}\p{M}*|\p{M}/gu)]
        const [i, j] = [one, other].map((n) => folded[n % folded.length] ?? 0).sort((a, b) => a - b)
        if (i === undefined || j === undefined || i === j) return
        const edges = edgesOf(source, SOURCE_CLUSTER)
        const [start = -1, end = -1] = [starts[i], ends[j - 1]]
        expect([edges.has(start), edges.has(end)]).toEqual([true, true])
        expect(start).toBeLessThan(end)
      }),
      RUNS,
    )
  })

  test('a part of a number or date folds to a part of its fold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'二〇一零十年月複質'), maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (source, from, to) => {
        expect(fold(source, script).text).toContain(fold(source.slice(from, to), script).text)
      }),
    )
  })
})
