import * as z from 'zod/mini'

/* Ascending numbers, each but the first as the distance to the one before: small numbers, which compress. */

export function toDistances(ids: readonly number[]): number[] {
  return ids.map((id, i) => id - (i > 0 ? (ids[i - 1] ?? 0) : 0))
}

export function fromDistances(distances: readonly number[]): number[] {
  let id = 0
  return distances.map((distance) => (id += distance))
}

/** Thousands of short lists: one look at each number, where a schema of arrays takes as long as all the rest. */
export const DistanceLists = z.custom<number[][]>(
  (value) => Array.isArray(value) && value.every((ids) => Array.isArray(ids) && ids.every(Number.isInteger)),
  'must be lists of whole numbers',
)
