import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'vitest'

/** Address of data that tests use where it is there; it is no part of the project. */
export function sharedData(...parts: readonly string[]): string {
  return path.resolve(process.env.CHAYUE_SHARED ?? '../shared', ...parts)
}

/** What to say of tests over such data that cannot be run; null where it is there. */
export function withoutShared(...parts: readonly string[]): string | null {
  return existsSync(sharedData(...parts))
    ? null
    : `${path.join('CHAYUE_SHARED', ...parts)} is not there`
}

/**
 * Describes tests that need what not every machine has. Without it a single skipped one stands for them,
 * so that the end of the run names it with the reason.
 *
 * @param missing  the reason; null where they can be run
 */
export function describeWhere(missing: string | null, name: string, tests: () => void) {
  if (missing === null) describe(name, tests)
  else testWhere(missing, name, () => {})
}

/** As `describeWhere`, of one test. */
export function testWhere(missing: string | null, name: string, run: () => void | Promise<void>) {
  test(name, ({ skip }) => {
    skip(missing !== null, missing ?? '')
    return run()
  })
}
