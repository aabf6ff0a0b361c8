import { expect, test } from 'vitest'
import { compareTargets } from './targets'

const spread = (value: number) => ({ median: value, p95: value, max: value })
const quality = (precision: number | null) => ({
  recall: 1,
  documentPrecision: precision,
  paragraphPrecision: precision,
})

function figures(bytes: number, precision: number | null, peakMemoryBytes: number | null) {
  return {
    build: { seconds: 60, cpuSeconds: 100, peakMemoryBytes },
    index: { gzipBytes: 60_000_000 },
    cold: { bytes: spread(bytes) },
    warm: { candidateMilliseconds: spread(31) },
    frames: { searching: { gapMilliseconds: spread(16.7) } },
    quality: { substrings: quality(1), words: quality(precision) },
    faults: { count: 0 },
  }
}

type Chayue = Parameters<typeof compareTargets>[0]
type Pagefind = Parameters<typeof compareTargets>[1]
const compare = (chayue: unknown, pagefind: unknown) =>
  compareTargets(chayue as Chayue, pagefind as Pagefind)

test('every target has its figure, its limit and whether it is met; the worse kind of query counts', () => {
  const targets = compare(figures(150_000, 0.999, 1.5e9), { cold: { bytes: spread(900_000) } })
  expect(targets).toContainEqual({
    name: 'precision, documents shown',
    measured: 0.999,
    least: 1,
    isMet: false,
  })
  expect(targets).toContainEqual({
    name: 'build, peak memory, MB',
    measured: 1500,
    most: 2000,
    isMet: true,
  })
  expect(targets).toContainEqual({
    name: 'cold query, p95, kB',
    measured: 150,
    most: 200,
    isMet: true,
  })
  expect(targets).toContainEqual({
    name: 'cold query, p95, kB, against Pagefind',
    measured: 150,
    most: 900,
    isMet: true,
  })
  expect(targets).toContainEqual({
    name: 'warm candidates, p95, ms',
    measured: 31,
    most: 30,
    isMet: false,
  })
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length)
})

test('what was not measured is neither met nor missed; nothing shown is missed', () => {
  const targets = compare(figures(150_000, null, null), null)
  expect(targets).toContainEqual({
    name: 'build, peak memory, MB',
    measured: null,
    most: 2000,
    isMet: null,
  })
  expect(targets).toContainEqual({
    name: 'cold query, p95, kB, against Pagefind',
    measured: 150,
    isMet: null,
  })
  expect(targets).toContainEqual({
    name: 'precision, paragraphs shown',
    measured: 0,
    least: 1,
    isMet: false,
  })
})
