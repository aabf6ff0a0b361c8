import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FuzzNote } from '@/lib/text/fuzz-note'

/*
 * Properties over hostile input, `*.fuzz.test.ts`. The number of cases and the seed are decided
 * here for all of them: `npm test` is the same each time, `npm run fuzz` sets the variables.
 */

const { CHAYUE_FUZZ_CASES, CHAYUE_FUZZ_SEED, CHAYUE_FUZZ_LOG } = process.env

/** Cases of each target. */
const FUZZ_CASES = Number(CHAYUE_FUZZ_CASES ?? 2000)
const SEED = Number(CHAYUE_FUZZ_SEED ?? 1)
/** A target that takes longer than this hangs, in ms. */
const TIMEOUT_MS = 60_000 + FUZZ_CASES * 60
/** Time between two pauses in which a worker reports to the test runner, in ms. */
const PAUSE_AFTER_MS = 200
/** Time between two notes of a target about its progress, in ms. */
const REPORT_AFTER_MS = 2000

/**
 * A test that `check` holds for each of many values; `check` throws where it does not. A failure
 * names the seed and the smallest failing value found.
 *
 * @param examples values that failed once, tried first
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
      // The name includes the names of the groups around the test.
      const tell = createTelling(expect.getState().currentTestName ?? target)
      let turn = Date.now()
      let cases = 0
      const property = fc.asyncProperty(values, async (value) => {
        cases++
        await check(value)
        if (Date.now() - turn < PAUSE_AFTER_MS) return
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
    TIMEOUT_MS,
  )
}

/** Notes for the command that reads them; none without such a command. */
function createTelling(target: string) {
  const started = Date.now()
  let last = started
  return (cases: number, outcome: FuzzNote['outcome']) => {
    if (!CHAYUE_FUZZ_LOG || (outcome === 'running' && Date.now() - last < REPORT_AFTER_MS)) return
    last = Date.now()
    const note: FuzzNote = { target, cases, seconds: (last - started) / 1000, outcome }
    appendFileSync(CHAYUE_FUZZ_LOG, `${JSON.stringify(note)}\n`)
  }
}
