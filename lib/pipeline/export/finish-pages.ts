import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { joinPieces, sharingWith } from '@/lib/pipeline/export/start/pieces'
import { FILE_NAME } from '@/lib/index/file-name'
import { readStart, withStart } from './next-start'
import { PageError } from './scan-page'
import { withPolicy } from './with-policy'
import { writeStart, type SharedStart } from './write-start'

/** Pages of reports, of which a site may have thousands. */
const REPORT_PAGE = /^r[\\/][^\\/]+[\\/]index\.html$/
/** A name as a string. */
const SEARCH_FILE = new RegExp(`"(${FILE_NAME})"`, 'g')

/**
 * Finishes the pages of an export, as the last thing that is done to them: a script of ours starts
 * their programs behind the text, and each has its policy. Again gives the same.
 *
 * @returns how many pages there are
 * @throws {PageError} with the file's name, at a page that has what a policy forbids, or is not as Next
 *   is known to write it
 */
export async function finishPages(folder: string): Promise<number> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  const shared = readShared(
    pages
      .filter((name) => REPORT_PAGE.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  )
  const toPieces = sharingWith(shared.data)
  const unused = new Set<string>()
  let script: string | null = null
  for (const page of pages) {
    const file = path.join(folder, page)
    const html = readFileSync(file, 'utf8')
    const next = reading(file, () => readStart(html))
    if (next) script ??= await writeStart(folder, shared)
    const started =
      next && script
        ? withStart(next, {
            file: script,
            usual: shared.programs,
            pieces: toPieces(next.data),
            names: searchFiles(folder, next.data),
          })
        : html
    writeFileSync(
      file,
      reading(file, () => withPolicy(started)),
    )
    for (const address of next?.unused ?? []) unused.add(address)
  }
  for (const address of unused)
    rmSync(path.join(folder, address.slice(address.indexOf('/_next/'))), { force: true })
  return pages.length
}

/** The part that reports' pages have in common: the programs of the first, and the data that it shares with the second. */
function readShared(files: readonly string[]): SharedStart {
  const [one, other] = files
    .slice(0, 2)
    .map((file) => reading(file, () => readStart(readFileSync(file, 'utf8'))))
  const common =
    one && other
      ? sharingWith(other.data)(one.data).filter((piece) => typeof piece === 'number')
      : []
  return { programs: one?.programs ?? '', data: joinPieces(common, other?.data ?? '') }
}

/** Names of the search files in a page's data. A title may look like one, and is none. */
function searchFiles(folder: string, data: string): string[] {
  const names = new Set(Array.from(data.matchAll(SEARCH_FILE), ([, name = '']) => name))
  return [...names].filter((name) => existsSync(path.join(folder, 'search', name)))
}

/** @throws {PageError} with the file's name */
function reading<Value>(file: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof PageError
      ? new PageError(`${file}: ${error.message}`, { cause: error })
      : error
  }
}
