import { expect, test } from 'vitest'
import { scoreRanking, sumRankings, thousandths } from './ranking-score'

test('the beginning of a list and all of it', () => {
  const score = scoreRanking(['a', 'x', 'b', 'y'], new Set(['a', 'b', 'c']), 2)
  expect(score).toEqual({ relevant: 3, first: { shown: 2, right: 1 }, all: { shown: 4, right: 2 } })
  expect(sumRankings([score, scoreRanking([], new Set(['a']), 2)])).toEqual({
    queries: 2,
    relevant: 4,
    first: { shown: 2, recall: 0.25, meanRecall: 0.166, precision: 0.5 },
    all: { shown: 4, recall: 0.5, meanRecall: 0.333, precision: 0.5 },
  })
})

test('nothing shown has no precision; almost all is not all', () => {
  expect(sumRankings([scoreRanking([], new Set(['a']), 2)]).all.precision).toBeNull()
  expect(thousandths(0.99999)).toBe(0.999)
  expect(thousandths(1)).toBe(1)
})
