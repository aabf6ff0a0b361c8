/**
 * The share of the relevant documents among the first `depth` of a ranking.
 *
 * @param ranked ids, best first
 * @param relevant at least one id
 * @throws {RangeError} if nothing is relevant: there is no share of nothing
 */
export function recallAt(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): number {
  if (relevant.size === 0) throw new RangeError('no relevant document')
  const found = new Set(ranked.slice(0, depth).filter((id) => relevant.has(id)))
  return found.size / relevant.size
}

/**
 * One divided by the place of the first relevant document, counted from 1; 0 if none is among the
 * first `depth`.
 */
export function reciprocalRankAt(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): number {
  const place = ranked.slice(0, depth).findIndex((id) => relevant.has(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
