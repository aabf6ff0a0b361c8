import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRanges, overlaps, type Range } from './range'

const range = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Range => ({ start, end: start + length }))

function unitsOf(ranges: readonly Range[]): Set<number> {
  return new Set(
    ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  )
}

test('merges touching and overlapping ranges, whatever their order', () => {
  const merged = mergeRanges([
    { start: 8, end: 9 },
    { start: 3, end: 5 },
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ])
  expect(merged).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 9 },
  ])
  expect(mergeRanges([])).toEqual([])
})

test('merged ranges cover the same units, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const merged = mergeRanges(ranges)
      expect(unitsOf(merged)).toEqual(unitsOf(ranges))
      merged
        .slice(1)
        .forEach(({ start }, i) => expect(start).toBeGreaterThan(merged[i]?.end ?? NaN))
    }),
  )
})

test('ranges overlap when they share a unit; touching is not enough', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
  fc.assert(
    fc.property(range, range, (a, b) => {
      const shared = [...unitsOf([a])].some((unit) => unitsOf([b]).has(unit))
      expect(overlaps(a, b)).toBe(shared)
    }),
  )
})
