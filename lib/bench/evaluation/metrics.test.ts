import { expect, test } from 'vitest'
import { mean, recallAt, reciprocalRankAt } from './metrics'

const RELEVANT = new Set(['b', 'd', 'x'])
const RANKED = ['a', 'b', 'c', 'd']

test.each([
  [1, 0],
  [2, 1 / 3],
  [4, 2 / 3],
  [100, 2 / 3],
])('recall at %i', (depth, recall) => {
  expect(recallAt(RANKED, RELEVANT, depth)).toBe(recall)
})

test('a document that is ranked twice counts once', () => {
  expect(recallAt(['b', 'b', 'b'], RELEVANT, 10)).toBe(1 / 3)
})

test('recall of nothing is not a number to ask for', () => {
  expect(() => recallAt(RANKED, new Set(), 10)).toThrow(RangeError)
})

test('the reciprocal rank is of the first relevant document within the depth', () => {
  expect(reciprocalRankAt(RANKED, RELEVANT, 10)).toBe(1 / 2)
  expect(reciprocalRankAt(RANKED, new Set(['d']), 4)).toBe(1 / 4)
  expect(reciprocalRankAt(RANKED, new Set(['d']), 3)).toBe(0)
  expect(reciprocalRankAt([], RELEVANT, 10)).toBe(0)
})

test('mean', () => {
  expect(mean([1, 0, 0.5])).toBe(0.5)
  expect(mean([])).toBeNaN()
})
