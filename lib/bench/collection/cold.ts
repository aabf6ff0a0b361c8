import { spread } from './percentiles'
import type { Traffic } from './traffic'

/** Never fewer, whatever the time: a 95th percentile needs them. */
export const MIN_COLD_QUERIES = 100

/** The cost of one query for a browser with empty caches. */
export type ColdRun = { readonly milliseconds: number; readonly traffic: Traffic }

/**
 * Runs one thing after the other until the time is used up, but at least the first hundred.
 *
 * @param seconds  for all of them
 */
export async function readCold<T, R>(
  things: readonly T[],
  seconds: number,
  run: (thing: T, i: number) => Promise<R>,
): Promise<R[]> {
  const started = performance.now()
  const results: R[] = []
  for (const [i, thing] of things.entries()) {
    if (i >= MIN_COLD_QUERIES && performance.now() - started > seconds * 1000) break
    results.push(await run(thing, i))
  }
  return results
}

export function coldFigures(runs: readonly ColdRun[]) {
  return {
    queries: runs.length,
    bytes: spread(runs.map(({ traffic }) => traffic.bytes)),
    requests: spread(runs.map(({ traffic }) => traffic.requests)),
    programBytes: spread(runs.map(({ traffic }) => traffic.programBytes)).median,
    milliseconds: spread(runs.map(({ milliseconds }) => milliseconds)),
  }
}
