import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

const FILE = path.resolve('.chayue', 'not-run-units.json')

/** Says which unit tests were skipped and why, and notes it for the end of the run, which the browser tests are. */
export class NotRunUnitsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const notRun = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(describeSkipped),
    )
    mkdirSync(path.dirname(FILE), { recursive: true })
    writeFileSync(FILE, JSON.stringify(notRun))
    if (notRun.length > 0)
      process.stdout.write(`\nNot run:\n${notRun.map((line) => `  ${line}\n`).join('')}`)
  }
}

/** A skipped test by its name, with the reason that it gives (where-there.fixture.ts). */
function describeSkipped(test: TestCase): string {
  const result = test.result()
  const reason = result.state === 'skipped' ? result.note : undefined
  return `${test.module.relativeModuleId} › ${test.fullName}: ${reason ?? 'no reason given'}`
}

/** The unit tests that the last run skipped, with the reasons. */
export function readNotRunUnits(): string[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as string[]) : []
}
