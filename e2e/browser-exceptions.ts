import type { TestInfo } from '@playwright/test'
import { findFirefox } from '@/lib/browsers/find-browser'

/** Abilities that a browser's driver lacks, and the tests that need them. */
type Exception = {
  /** File, or file and a part of the title, as `theme.spec.ts › forced colours`. */
  readonly tests: readonly string[]
  readonly reason: string
}

const NO_INPUT_METHODS: Exception = {
  tests: ['ime.spec.ts', 'collection-ime.spec.ts'],
  reason: 'input methods are driven by Chromium’s debugging protocol',
}

/** Of Firefox ESR, which Playwright drives by WebDriver BiDi. */
const FIREFOX_ESR: readonly Exception[] = [
  NO_INPUT_METHODS,
  {
    tests: [
      'hostile.spec.ts › a report shows its text',
      'collection-print.spec.ts',
      'place.spec.ts › if motion is welcome: reduce',
      'print.spec.ts',
      'theme.spec.ts › few colours',
      'title.spec.ts › where the text does not say its title',
    ],
    reason: 'BiDi does not emulate print, motion and forced colours',
  },
  {
    tests: [
      'cite.spec.ts › without JavaScript',
      'collection.spec.ts › without JavaScript',
      'outline.spec.ts › without JavaScript',
      'policy.spec.ts › without the program',
      'theme.spec.ts › without JavaScript',
      'title.spec.ts › without JavaScript',
      'without-javascript.spec.ts',
    ],
    reason: 'BiDi does not switch JavaScript off',
  },
  {
    tests: [
      'cite-errata.spec.ts › in the table',
      'cite-results.spec.ts › saved as a table',
      'newer-build.spec.ts › another tab that takes',
      'policy.spec.ts › results are saved',
    ],
    reason: 'BiDi does not tell of downloads of what a page has made',
  },
  {
    tests: [
      'layout.spec.ts › search, step and read with one thumb',
      'layout.spec.ts › results open as a sheet',
      'layout.spec.ts › the outline opens as a sheet',
      'layout.spec.ts › what is copied from the sheet',
    ],
    reason: 'BiDi does not tap',
  },
  {
    tests: ['accessibility.spec.ts › with the help open'],
    reason:
      'its content process ends (signal 11) when axe runs while the help is open, not without it',
  },
  {
    tests: ['injection.spec.ts › a frame with a page in it does nothing, without trusted types'],
    reason:
      'BiDi runs no script of a test in a frame that is made of text, so that nothing tells of its violation',
  },
  {
    tests: ['injection.spec.ts › a form to another origin would do something'],
    reason: 'BiDi does not answer what a form sends to another origin',
  },
  {
    tests: ['hosting.spec.ts'],
    reason: 'asks servers, without a browser: run once, with Chromium',
  },
  {
    tests: ['history.spec.ts › each entry of the history'],
    reason: 'BiDi does not list the entries of the history',
  },
  {
    tests: ['cite-selection.spec.ts › for as long as there is one'],
    reason: 'a double click by BiDi selects nothing',
  },
]

/** Of Playwright's own Firefox and WebKit. */
const PLAYWRIGHTS: readonly Exception[] = [
  NO_INPUT_METHODS,
  {
    tests: [
      'copy.spec.ts',
      'cite.spec.ts',
      'cite-results.spec.ts',
      'cite-selection.spec.ts',
      'hostile.spec.ts › what is cited',
    ],
    reason: 'tests may not read the clipboard',
  },
]

/** Why a test cannot run in its project's browser; null if it can. */
export function exceptionOf({ project, file, titlePath }: TestInfo): string | null {
  if (project.name.startsWith('chromium')) return null
  const isEsr = project.name === 'firefox' && findFirefox()?.channel !== undefined
  const name = `${file.split('/').at(-1)} › ${titlePath.slice(1).join(' › ')}`
  const found = (isEsr ? FIREFOX_ESR : PLAYWRIGHTS).find(({ tests }) =>
    tests.some((test) => isOf(name, test)),
  )
  return found?.reason ?? null
}

function isOf(name: string, test: string): boolean {
  const [file = '', title = ''] = test.split(' › ')
  return name.startsWith(`${file} › `) && name.includes(title)
}
