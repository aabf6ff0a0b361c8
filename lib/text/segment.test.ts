import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSegmenter, EMPTY_LEXICON } from './segment'

// Powers of two: their logarithms add up without rounding, so ties are ties.
function segmenterOf(frequencies: Record<string, number>, total = 1024) {
  return createSegmenter({ total, minimum: 1, frequencies: new Map(Object.entries(frequencies)) })
}

test('takes the path of the highest probability, not the longest word first', () => {
  const cut = segmenterOf({ 研究: 256, 研究生: 8, 生命: 256, 命: 4, 起源: 64 })
  expect(cut('研究生命起源')).toEqual(['研究', '生命', '起源'])
  expect(cut('研究生')).toEqual(['研究生'])
})

test('takes the longer word where it is likelier than its parts', () => {
  const cut = segmenterOf({ 信: 64, 息: 64, 信息: 64 })
  expect(cut('信息')).toEqual(['信息'])
})

test('breaks ties to the shorter word', () => {
  const frequencies = { 公: 2, 开: 2, 公开: 1 }
  expect(segmenterOf(frequencies, 4)('公开')).toEqual(['公', '开'])
  expect(segmenterOf({ ...frequencies, 公开: 2 }, 4)('公开')).toEqual(['公开'])
})

test('an unknown character is a word of the lowest frequency', () => {
  const cut = segmenterOf({ 质检: 16 })
  expect(cut('质检囍局')).toEqual(['质检', '囍', '局'])
  // 1/4 · 1/4 against 1/8: the minimum decides.
  expect(
    createSegmenter({ total: 4, minimum: 1, frequencies: new Map([['甲乙', 0.5]]) })('甲乙'),
  ).toEqual(['甲乙'])
  expect(
    createSegmenter({ total: 4, minimum: 1, frequencies: new Map([['甲乙', 0.125 / 4]]) })('甲乙'),
  ).toEqual(['甲', '乙'])
})

test('counts characters, not code units', () => {
  expect(segmenterOf({ 𠮷祥: 64 })('大𠮷祥𠮷')).toEqual(['大', '𠮷祥', '𠮷'])
})

test('words named like members of an object are words', () => {
  expect(segmenterOf({})('constructor')).toEqual([...'constructor'])
})

test('an empty lexicon cuts into characters, an empty run into nothing', () => {
  expect(createSegmenter(EMPTY_LEXICON)('质检总局')).toEqual(['质', '检', '总', '局'])
  expect(createSegmenter(EMPTY_LEXICON)('')).toEqual([])
})

test('no cut is likelier, and the words are the run', () => {
  const chars = fc.constantFrom(...'甲乙丙')
  const word = fc.string({ unit: chars, minLength: 1, maxLength: 3 })
  const lexicon = fc.dictionary(word, fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(lexicon, fc.string({ unit: chars, maxLength: 7 }), (frequencies, run) => {
      const words = segmenterOf(frequencies, 100)(run)
      expect(words.join('')).toBe(run)
      const weigh = (cut: readonly string[]) =>
        cut.reduce(
          (sum, part) => sum + Math.log((frequencies[part] ?? (part.length > 1 ? 0 : 1)) / 100),
          0,
        )
      const best = Math.max(...allCuts(run).map(weigh))
      expect(weigh(words)).toBeCloseTo(best, 9)
    }),
  )
})

function allCuts(run: string): string[][] {
  if (run === '') return [[]]
  return Array.from(run, (_, i) => run.slice(0, i + 1)).flatMap((head) =>
    allCuts(run.slice(head.length)).map((rest) => [head, ...rest]),
  )
}
