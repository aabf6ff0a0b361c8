import { DATA_ID } from '@/lib/pipeline/export/start/give-data'
import type { Pieces } from '@/lib/pipeline/export/start/pieces'
import { PageError } from './scan-page'

/** How Next starts a page, and the page without that. */
export type NextStart = {
  readonly html: string
  /** Addresses of its programs in its order, with spaces between. */
  readonly programs: string
  /** Addresses of scripts that it names and no browser of ours runs. */
  readonly unused: readonly string[]
  /**
   * The data that the programs read from the page: the first module to run as a line of JSON, and
   * the rows for React.
   */
  readonly data: string
}

type StartOfPage = {
  readonly file: string
  readonly usual: string
  readonly pieces: Pieces
  readonly names: readonly string[]
}

/** A script as React writes it into a page: fetched at once, run as soon as it is there. */
const PROGRAM = /<script src="([^"]*\/_next\/static\/[^"]+)" async=""><\/script>/g

/** The element that has a browser ask for a program at once. */
const PRELOAD = /<link rel="preload" as="script" [^>]*\/>/g

/** For browsers without modules, in which no program of ours runs. */
const POLYFILL = /<script src="([^"]*\/_next\/static\/[^"]+)" noModule=""><\/script>/g

/** Which programs make the page, and which of their modules runs first. */
const ENTRY =
  /<script id="_R_">\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[^<]*\})\);<\/script>/g

/** The scripts in which Next's programs find the page's rows, and each part of these. */
const ROWS = /<script>\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)<\/script>/g
const ROW = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g

const LOADING = /<(?:script|link) [^<>]*>/g

/** Blocking, and otherwise the page's only script (app/layout.tsx); the start has it in it. */
const THEME = /<script src="([^"]*)\/theme\.js"><\/script>/g

/**
 * Reads how Next starts a page.
 *
 * @returns null for a page without programs, and for one whose start is ours already
 * @throws {PageError} where this is not written as it is known
 */
export function readStart(html: string): NextStart | null {
  const programs = found(html, PROGRAM).join(' ')
  if (programs === '') return null
  const [entry] = found(html, ENTRY)
  const rows = found(html, ROW)
  const rest = [PROGRAM, PRELOAD, POLYFILL, ENTRY, ROWS, ROW].reduce(
    (page, part) => page.replace(part, ''),
    html,
  )
  if (!entry || rows.length === 0 || namesProgram(rest))
    throw new PageError('Next starts this page in a way that is not known')
  // Written anew, so that it is one line.
  const data = `${JSON.stringify(parse(entry))}\n${rows.map(parse).join('')}`
  return { html: rest, programs, unused: found(html, POLYFILL), data }
}

/**
 * The page with our start in place of Next's. Its element is where that of theme.js was, behind
 * the style sheet: it holds the parser back, and a page with a policy of its own is not looked through
 * for what else to fetch (Chromium), so that the style sheet would come a round trip later.
 *
 * @param file    name of the start's script, below `_next`
 * @param usual   the programs that it starts where a page names none
 * @param pieces  of the data, by what the script holds
 * @param names   of the search files that the page will ask for, for the service worker
 */
export function withStart(
  { html, programs }: NextStart,
  { file, usual, pieces, names }: StartOfPage,
): string {
  const [home] = found(html, THEME)
  if (home === undefined) throw new PageError('theme.js is not in this page')
  const named = programs === usual ? '' : ` data-programs="${programs}"`
  const start = `<script src="${home}/_next/${file}"${named}></script>`
  const given = JSON.stringify(pieces).replaceAll('<', '\\u003c')
  const data = `<script type="application/json" id="${DATA_ID}" data-files="${names.join(' ')}">${given}</script>`
  return html.replace(THEME, () => start).replace('</body>', () => `${data}</body>`)
}

/** Whether a page still loads one, which would then run before the text is painted. */
function namesProgram(html: string): boolean {
  return (html.match(LOADING) ?? []).some((tag) => tag.includes('/_next/') && tag.includes('.js"'))
}

/** The first group of each match of a pattern. */
function found(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, group = '']) => group)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new PageError('what Next gives its programs is no JSON', { cause: error })
  }
}
