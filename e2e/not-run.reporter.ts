import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { readNotRunUnits } from './not-run-units'
import { PROGRAMS } from './programs'

/*
 * Says at the end what was not run, and why: browsers that are not installed, tests that were skipped,
 * those of `npm run test:unit` among them.
 */

const NO_REASON = 'no reason given'

class NotRunReporter implements Reporter {
  private suite: Suite | null = null

  onBegin(_: unknown, suite: Suite) {
    this.suite = suite
  }

  onEnd() {
    const lines = [
      ...missingPrograms(),
      ...skippedTests(this.suite?.allTests() ?? []),
      ...readNotRunUnits().map((name) => `unit test: ${name}`),
    ]
    process.stdout.write(
      lines.length > 0
        ? `\nNot run:\n${lines.map((line) => `  ${line}\n`).join('')}`
        : '\nNothing was left out.\n',
    )
  }
}

function missingPrograms(): string[] {
  return PROGRAMS.filter(({ find }) => find() === null).map(
    ({ name }) => `all tests that need ${name}: it is not installed (npm run setup)`,
  )
}

/** A line a reason, with the names of the tests. */
function skippedTests(tests: readonly TestCase[]): string[] {
  const byReason = new Map<string, string[]>()
  for (const test of tests.filter((test) => test.outcome() === 'skipped')) {
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? NO_REASON
    const [, project = '', file = ''] = test.titlePath()
    const key = `${project}: ${reason}`
    byReason.set(key, [...(byReason.get(key) ?? []), `${file}:${test.location.line}`])
  }
  return [...byReason].map(
    ([reason, places]) => `${reason}: ${places.length} tests (${places.join(', ')})`,
  )
}

export default NotRunReporter
