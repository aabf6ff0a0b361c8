import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FuzzNote } from '@/lib/text/fuzz-note'

/*
 * Properties over hostile input, `*.fuzz.test.ts`. How many cases, and from which seed, is decided
 * here for all of them: `npm test` is the same each time, `npm run fuzz` sets the variables.
 */

const { CHAYUE_FUZZ_CASES, CHAYUE_FUZZ_SEED, CHAYUE_FUZZ_LOG } = process.env

/** Cases of each target. */
const FUZZ_CASES = Number(CHAYUE_FUZZ_CASES ?? 2000)
const SEED = Number(CHAYUE_FUZZ_SEED ?? 1)
/** A target that takes longer than this hangs, in ms. */
const TIMEOUT = 60_000 + FUZZ_CASES * 60
/** The test runner wants to hear from its workers: so long at a time, in ms. */
const TURN = 200
/** How often a target says how far it is, in ms. */
const REPORT = 2000

/**
 * A test that `check` holds, which throws if not, for each of many values. A failure names the seed,
 * and the smallest value that was found to fail.
 *
 * @param examples  values that failed once, tried first
 */
export function fuzz<T>(
  target: string,
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
  examples: readonly T[] = [],
) {
  test(
    target,
    async () => {
      // With the names of the groups that it stands in.
      const tell = createTelling(expect.getState().currentTestName ?? target)
      let turn = Date.now()
      let cases = 0
      const property = fc.asyncProperty(values, async (value) => {
        cases++
        await check(value)
        if (Date.now() - turn < TURN) return
        await new Promise((resolve) => setImmediate(resolve))
        tell(cases, 'running')
        turn = Date.now()
      })
      try {
        await fc.assert(property, {
          numRuns: FUZZ_CASES,
          seed: SEED,
          examples: examples.map((value) => [value]),
        })
      } catch (error) {
        tell(cases, 'failed')
        throw error
      }
      tell(cases, 'passed')
    },
    TIMEOUT,
  )
}

/** Notes for the command that waits; none where nobody does. */
function createTelling(target: string) {
  const started = Date.now()
  let last = started
  return (cases: number, outcome: FuzzNote['outcome']) => {
    if (!CHAYUE_FUZZ_LOG || (outcome === 'running' && Date.now() - last < REPORT)) return
    last = Date.now()
    const note: FuzzNote = { target, cases, seconds: (last - started) / 1000, outcome }
    appendFileSync(CHAYUE_FUZZ_LOG, `${JSON.stringify(note)}\n`)
  }
}
