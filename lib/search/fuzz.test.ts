import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { MAX_QUERY_LENGTH } from './query-length'
import { openSeed, type Seed } from './seed.fixture'

/* Whatever is typed: no error, true counts, and ranges that fall on whole source characters. */

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

const OPERATORS = ['OR', '|', '｜', '-', '－', '章节:', '机关：', '年份:', '"', '“', '”', '「', '」', ' ', '　', '(', '）', '、', '：']
const PIECES = ['食品', '塑化剂', '質檢總局', '质检总据', 'zhijian', 'sgjf', '附件八', '三（二）', '57,979', '35.3%', '二○一二', 'OIML', '的', '\u200b', '\ue000', '\ufe0f', '\ud800', 'ﾞ', 'é', '𠮷']

function queries() {
  const unit = fc.oneof(fc.constantFrom(...OPERATORS), fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 }))
  return fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''))
}

test('no query throws, and what is counted is what is shown', () => {
  fc.assert(
    fc.property(queries(), (query) => {
      const { hits, count, paragraphs, jumps } = seed.search(query)
      const counted = hits.filter(({ tier }) => !['sound', 'partial'].includes(tier))
      expect(paragraphs).toBe(counted.length)
      expect(count).toBe(counted.reduce((sum, { tier, ranges }) => sum + (tier === 'literal' ? ranges.length : 1), 0))
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
      expect(jumps.every(({ anchor }) => anchor !== '')).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('every range is made of whole characters of its paragraph', () => {
  fc.assert(
    fc.property(queries(), (query) => {
      for (const { id, ranges } of seed.search(query).hits) {
        const text = seed.report.paragraphs[id]?.text ?? ''
        let end = 0
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(text.length)
          for (const at of [range.start, range.end]) expect(text.slice(at)).not.toMatch(/^(?:[\udc00-\udfff]|\p{M})/u)
          end = range.end
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('suggestions for any query can be searched', () => {
  fc.assert(
    fc.property(queries(), (query) => {
      for (const suggestion of seed.search.suggest(seed.search(query))) {
        if (suggestion.kind === 'completion') expect(seed.search(suggestion.text).count).toBe(suggestion.count)
      }
    }),
    { numRuns: 300 },
  )
})

describe('10,000 characters', () => {
  test.each([
    ['quotes', '“'], ['brackets', '「 '], ['hyphens', '-'], ['or', 'OR '], ['or between words', '食 | '], ['filters', '章节:'],
    ['numbers', '1,'], ['points', '1.'], ['one character', '的'], ['letters', 'a'], ['syllables', 'zhi'], ['references', '（一）'],
    ['annexes', '附件'], ['marks', 'e\u0301\u0301'], ['invisible', '\u200b'], ['circles', '○'], ['traditional', '質'],
  ])('%s', (_, unit) => {
    const { query } = seed.search(unit.repeat(10_000 / unit.length))
    expect(query).toMatchObject({ isCut: true })
    expect(query.text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
  })
})
