import * as z from 'zod/mini'

/*
 * Ascending numbers, each after the first as the distance to the one before: small numbers, which
 * compress.
 */

export function toDistances(ids: readonly number[]): number[] {
  return ids.map((id, i) => id - (i > 0 ? (ids[i - 1] ?? 0) : 0))
}

export function fromDistances(distances: readonly number[]): number[] {
  let id = 0
  return distances.map((distance) => (id += distance))
}

/** Whether a list is the distances of ascending ids from 0, each once. */
function areDistances(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((distance, i) => Number.isSafeInteger(distance) && distance >= (i === 0 ? 0 : 1))
  )
}

/** Whether all ids are below `size`. */
export function areBelow(distances: readonly number[], size: number): boolean {
  return distances.reduce((sum, distance) => sum + distance, 0) < size || distances.length === 0
}

const ASCENDING = 'must be ascending whole numbers'

export const Distances = z.custom<number[]>(areDistances, ASCENDING)

/**
 * Postings are thousands of short lists: this checks each number once, where a schema of arrays
 * takes as long as all the rest.
 */
export const DistanceLists = z.custom<number[][]>(
  (value) => Array.isArray(value) && value.every(areDistances),
  ASCENDING,
)
