import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PageError } from './scan-page'
import { withLateStart } from './start-after-paint'
import { withPolicy } from './with-policy'

/**
 * Finishes the pages of an export, as the last thing that is done to them: their programs start
 * behind the text, and each has its policy. Again gives the same.
 *
 * @returns how many pages there are
 * @throws {PageError} with the file's name, at a page that has what a policy forbids
 */
export function finishPages(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const file = path.join(folder, page)
    try {
      writeFileSync(file, withPolicy(withLateStart(readFileSync(file, 'utf8'))))
    } catch (error) {
      throw error instanceof PageError ? new PageError(`${file}: ${error.message}`, { cause: error }) : error
    }
  }
  return pages.length
}
