import { expect, test } from 'vitest'
import { listMatches } from './matches'

test('matches follow the hits: each occurrence of a literal, one for words', () => {
  const matches = listMatches([
    {
      id: 4,
      tier: 'literal',
      score: 9,
      ranges: [
        { start: 1, end: 3 },
        { start: 5, end: 7 },
      ],
      standIns: [],
    },
    {
      id: 2,
      tier: 'words',
      score: 8,
      ranges: [
        { start: 0, end: 2 },
        { start: 6, end: 8 },
      ],
      standIns: [],
    },
  ])
  expect(matches).toEqual([
    { id: 4, ranges: [{ start: 1, end: 3 }] },
    { id: 4, ranges: [{ start: 5, end: 7 }] },
    {
      id: 2,
      ranges: [
        { start: 0, end: 2 },
        { start: 6, end: 8 },
      ],
    },
  ])
})

test('what only sounds like the query is stepped through, what has only some of its words is not', () => {
  const range = { start: 0, end: 1 }
  const hit = { score: 1, ranges: [range], standIns: [] }
  const matches = listMatches([
    { ...hit, id: 3, tier: 'sound' },
    { ...hit, id: 1, tier: 'partial' },
  ])
  expect(matches).toEqual([{ id: 3, ranges: [range] }])
})
