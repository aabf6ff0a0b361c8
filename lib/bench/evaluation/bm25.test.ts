import { expect, test } from 'vitest'
import { createBm25 } from './bm25'

const DOCUMENTS = [['甲', '乙'], ['甲', '甲', '丙', '丁'], ['丙']]

test('scores as worked out by hand', () => {
  // 3 documents, mean length 7/3. 甲 is in 2: idf = ln(1 + 1.5/2.5) = 0.470004.
  // 0: 1 × 2.2 / (1 + 1.2 × (0.25 + 0.75 × 2 × 3/7)) = 2.2 / 2.071429 = 1.062069
  // 1: 2 × 2.2 / (2 + 1.2 × (0.25 + 0.75 × 4 × 3/7)) = 4.4 / 3.842857 = 1.144981
  const [first, second, ...others] = createBm25(DOCUMENTS)(['甲'])
  expect(first?.document).toBe(1)
  expect(first?.score).toBeCloseTo(0.470004 * 1.144981, 5)
  expect(second?.document).toBe(0)
  expect(second?.score).toBeCloseTo(0.470004 * 1.062069, 5)
  expect(others).toEqual([])
})

test('terms add up, and one that a query has twice counts twice', () => {
  const rank = createBm25(DOCUMENTS)
  const scoreOf = (terms: string[], document: number) =>
    rank(terms).find((scored) => scored.document === document)?.score ?? 0
  expect(scoreOf(['甲', '丙'], 1)).toBeCloseTo(scoreOf(['甲'], 1) + scoreOf(['丙'], 1), 12)
  expect(scoreOf(['甲', '甲'], 0)).toBeCloseTo(2 * scoreOf(['甲'], 0), 12)
})

test('unknown terms find nothing; ties stay in document order', () => {
  expect(createBm25(DOCUMENTS)(['戊'])).toEqual([])
  expect(createBm25([])(['甲'])).toEqual([])
  expect(createBm25([['甲'], ['甲'], ['甲']])(['甲']).map(({ document }) => document)).toEqual([
    0, 1, 2,
  ])
})
