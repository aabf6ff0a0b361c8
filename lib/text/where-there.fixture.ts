import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'vitest'

/** The path of data that tests use where it exists; it is not part of the project. */
export function sharedData(...parts: readonly string[]): string {
  return path.resolve(process.env.CHAYUE_SHARED ?? '../shared', ...parts)
}

/** The message of tests over such data that cannot run; null where the data exists. */
export function withoutShared(...parts: readonly string[]): string | null {
  return existsSync(sharedData(...parts))
    ? null
    : `${path.join('CHAYUE_SHARED', ...parts)} is not there`
}

/**
 * Describes tests that need something that not every machine has. Without it, a single skipped test
 * takes their place, so that the end of the run names it with the reason.
 *
 * @param missing the reason; null where the tests can run
 */
export function describeWhere(missing: string | null, name: string, tests: () => void) {
  if (missing === null) describe(name, tests)
  else testWhere(missing, name, () => {})
}

/** As `describeWhere`, for one test. */
export function testWhere(missing: string | null, name: string, run: () => void | Promise<void>) {
  test(name, ({ skip }) => {
    skip(missing !== null, missing ?? '')
    return run()
  })
}
