import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsAround } from './status-words'

const NOISE = '相关公司股票走势'
const TEXT = `本报告包括收费及减免情况、因信息公开申请行政复议或提起行政 ${NOISE}诉讼的情况。`
const at = (word: string) => {
  const start = TEXT.indexOf(word)
  return [{ start, end: start + word.length }]
}
const errata = [
  {
    start: TEXT.indexOf(NOISE),
    end: TEXT.indexOf(NOISE) + NOISE.length,
    kind: 'noise' as const,
    reading: null,
    note: '',
  },
]

test.each([
  ['行政复议', '…因信息公开申请行政复议或提起行政…'],
  ['收费', '本报告包括收费及减免情况…'],
  ['诉讼', '…诉讼的情况…'],
  // A match that goes on over a mark has both sides.
  ['情况、因', '本报告包括收费及减免情况、因信息公开申请行政复议或提起行…'],
])('%s is read out with its clause', (word, words) => {
  expect(wordsAround({ text: TEXT, errata }, at(word))).toBe(words)
})

test('what is read out is of the text, has the match, and is short', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(40), (text, from, length) => {
      const start = from % text.length
      const end = Math.min(text.length, start + 1 + length)
      const said = wordsAround({ text, errata: [] }, [{ start, end }])
      const words = said.replace(/^…|…$/g, '').trim()
      expect(text.replace(/\s+/g, ' ')).toContain(
        words.replace(/^[\ud800-\udfff]|[\ud800-\udfff]$/g, ''),
      )
      expect(said.length).toBeLessThanOrEqual(end - start + 2 * 14 + 2)
    }),
  )
})
