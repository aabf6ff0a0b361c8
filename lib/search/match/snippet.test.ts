import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRanges } from '@/lib/text/range'
import { createSnippet } from './snippet'

test('shows the window with the most matches', () => {
  const text = `甲${'一'.repeat(200)}乙丙丁${'二'.repeat(200)}`
  const at = (char: string) => ({ start: text.indexOf(char), end: text.indexOf(char) + 1 })
  const snippet = createSnippet(text, [at('甲'), at('乙'), at('丙'), at('丁')], [])
  expect(snippet.ranges.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
    '乙',
    '丙',
    '丁',
  ])
  expect(snippet).toMatchObject({ isCutBefore: true, isCutAfter: true })
})

test('a short paragraph is shown whole', () => {
  const snippet = createSnippet('一、概述', [{ start: 2, end: 4 }], [])
  expect(snippet).toEqual({
    text: '一、概述',
    noise: [],
    notes: [],
    ranges: [{ start: 2, end: 4 }],
    isCutBefore: false,
    isCutAfter: false,
  })
})

test('knows what is wrong in its window, and where', () => {
  const text = `${'一'.repeat(100)}甲混入乙${'二'.repeat(100)}错`
  const noise = { start: 101, end: 103, kind: 'noise', reading: null, note: '混入' } as const
  const beyond = {
    start: text.length - 1,
    end: text.length,
    kind: 'typo',
    reading: '对',
    note: '误',
  } as const
  const snippet = createSnippet(text, [{ start: 100, end: 101 }], [noise, beyond])
  expect(snippet.noise.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['混入'])
  expect(snippet.notes.map(({ at, text }) => [snippet.text.charAt(at), text])).toEqual([
    ['乙', '〔校注：混入〕'],
  ])
})

test('always shows a match, as it stands in the text, and never half a character', () => {
  const texts = fc.string({
    unit: fc.constantFrom('字', '𠮷', '，', 'a'),
    minLength: 1,
    maxLength: 300,
  })
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 }))),
      (text, spots) => {
        const chars = [...text]
        const offset = (index: number) => chars.slice(0, index).join('').length
        const ranges = mergeRanges(
          spots.map(([at, length]) => {
            const first = at % chars.length
            return { start: offset(first), end: offset(Math.min(chars.length, first + length)) }
          }),
        )
        const snippet = createSnippet(text, ranges, [])
        expect(text).toContain(snippet.text)
        expect(snippet.text).not.toMatch(/\p{Cs}/u)
        expect(snippet.ranges.length > 0).toBe(ranges.length > 0)
        for (const range of snippet.ranges) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeLessThanOrEqual(snippet.text.length)
        }
      },
    ),
    { numRuns: 500 },
  )
})
