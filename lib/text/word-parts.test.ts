import { expect, test } from 'vitest'
import { createSegmenter } from '@/lib/text/segment'
import { createWordParts } from './word-parts'

const words = [
  '党组书记',
  '党组',
  '书记',
  '塑化剂',
  '塑化',
  '行政',
  '诉讼',
  '行政诉讼',
  '行政诉讼法',
  '诉讼法',
]
const partsOf = createWordParts(
  createSegmenter({
    total: 1000,
    minimum: 1,
    frequencies: new Map(words.map((word) => [word, 10])),
  }),
)

test.each([
  ['党组书记', [2]],
  ['行政诉讼法', [2]],
  // A part must not leave a single character over.
  ['塑化剂', []],
  ['党组', []],
  ['党', []],
])('%s: %j', (word, cuts) => {
  expect(partsOf(word)).toEqual(cuts)
  expect(partsOf(word)).toBe(partsOf(word))
})
