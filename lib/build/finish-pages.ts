import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { joinPieces, sharingWith, type Pieces } from '@/lib/start/pieces'
import { FILE_NAME } from '@/lib/text/file-name'
import { readStart, withStart } from './next-start'
import { PageError } from './scan-page'
import { withPolicy } from './with-policy'
import { writeStart } from './write-start'

/** Pages of reports, of which a site may have thousands. */
const REPORT_PAGE = /^r[\\/][^\\/]+[\\/]index\.html$/

const SEARCH_FILE = new RegExp(`(${FILE_NAME})`)

/**
 * Finishes the pages of an export, as the last thing that is done to them: a script of ours starts
 * their programs behind the text, and each has its policy. Again gives the same.
 *
 * @returns how many pages there are
 * @throws {PageError} with the file's name, at a page that has what a policy forbids, or is not as Next
 *   is known to write it
 */
export async function finishPages(folder: string): Promise<number> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const shared = sharedData(pages.filter((name) => REPORT_PAGE.test(name)).sort().map((name) => path.join(folder, name)))
  const toPieces = piecesBy(shared)
  let start: string | null = null
  for (const page of pages) {
    const file = path.join(folder, page)
    const html = readFileSync(file, 'utf8')
    const next = reading(file, () => readStart(html))
    const script = next && (start ??= await writeStart(folder, shared))
    writeFileSync(file, reading(file, () => withPolicy(next && script ? withStart(next, script, toPieces) : html)))
  }
  // The start has it in it.
  rmSync(path.join(folder, 'theme.js'), { force: true })
  return pages.length
}

/** What reports' pages have in common of programs and data: what the first has of the second. */
function sharedData(files: readonly string[]): string {
  const [one, other] = files.slice(0, 2).map((file) => reading(file, () => readStart(readFileSync(file, 'utf8'))))
  if (!one || !other) return ''
  const [text, otherText] = [one, other].map(({ programs, data }) => `${programs}\n${data}`) as [string, string]
  return joinPieces(piecesBy(otherText)(text).filter((piece) => typeof piece === 'number'), otherText)
}

/**
 * Pieces by a shared text. Names of search files are pieces of their own: the service worker
 * reads them in the page (lib/offline/page-facts.ts).
 */
function piecesBy(shared: string): (data: string) => Pieces {
  const toPieces = sharingWith(shared)
  return (data) => data.split(SEARCH_FILE).flatMap((part, i) => (i % 2 === 1 ? part : toPieces(part)))
}

/** @throws {PageError} with the file's name */
function reading<Value>(file: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof PageError ? new PageError(`${file}: ${error.message}`, { cause: error }) : error
  }
}
