import { expect, test } from 'vitest'
import { coldFigures, MIN_COLD_QUERIES, readCold } from './cold'

const things = Array.from({ length: MIN_COLD_QUERIES + 50 }, (_, i) => i)

test('all of them while there is time, else the least', async () => {
  expect(await readCold(things, 60, (i) => Promise.resolve(i))).toEqual(things)
  expect(await readCold(things, 0, (i) => Promise.resolve(i))).toHaveLength(MIN_COLD_QUERIES)
})

test('figures of the runs', () => {
  const runs = [1, 2, 3].map((n) => ({
    milliseconds: n,
    traffic: { bytes: n * 1000, requests: n, programBytes: 500 },
  }))
  expect(coldFigures(runs)).toEqual({
    queries: 3,
    bytes: { median: 2000, p95: 3000, max: 3000 },
    requests: { median: 2, p95: 3, max: 3 },
    programBytes: 500,
    milliseconds: { median: 2, p95: 3, max: 3 },
  })
})
