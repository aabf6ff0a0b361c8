import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

const FILE = path.resolve('.chayue', 'not-run-units.json')

/** Notes which unit tests were skipped, for the end of the run, which the browser tests are. */
export class NotRunUnitsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    mkdirSync(path.dirname(FILE), { recursive: true })
    writeFileSync(FILE, JSON.stringify(skipped.map((test) => `${test.module.relativeModuleId} › ${test.fullName}`)))
  }
}

/** Names of the unit tests that the last run skipped. */
export function readNotRunUnits(): string[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as string[]) : []
}
