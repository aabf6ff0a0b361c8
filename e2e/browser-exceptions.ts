import type { TestInfo } from '@playwright/test'
import { findFirefox } from './find-browser'

/** What a browser's driver cannot do, and the tests that need it. */
type Exception = {
  /** File, or file and a part of the title, as `theme.spec.ts › forced colours`. */
  readonly tests: readonly string[]
  readonly reason: string
}

/** Of Firefox ESR, which Playwright drives by WebDriver BiDi. */
const FIREFOX_ESR: readonly Exception[] = [
  { tests: ['ime.spec.ts', 'library-ime.spec.ts'], reason: 'input methods are driven by Chromium’s debugging protocol' },
]

/** Of Playwright's own Firefox and WebKit. */
const PLAYWRIGHTS: readonly Exception[] = [
  FIREFOX_ESR[0]!,
  { tests: ['copy.spec.ts', 'cite.spec.ts', 'cite-results.spec.ts', 'cite-selection.spec.ts'], reason: 'tests may not read the clipboard' },
]

/** Why a test cannot run in its project's browser; null if it can. */
export function exceptionOf({ project, file, titlePath }: TestInfo): string | null {
  if (project.name.startsWith('chromium')) return null
  const isEsr = project.name === 'firefox' && findFirefox()?.channel !== undefined
  const name = `${file.split('/').at(-1)} › ${titlePath.slice(1).join(' › ')}`
  const found = (isEsr ? FIREFOX_ESR : PLAYWRIGHTS).find(({ tests }) => tests.some((test) => isOf(name, test)))
  return found?.reason ?? null
}

function isOf(name: string, test: string): boolean {
  const [file = '', title = ''] = test.split(' › ')
  return name.startsWith(`${file} › `) && name.includes(title)
}
