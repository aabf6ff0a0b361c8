import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Puts a site's search files into its export, in place of those that Next has copied from `public`,
 * which are the project's own. Where they are the same, nothing is done.
 */
export function placeSearch(searchFiles: string, folder: string) {
  const copied = path.resolve('public', 'search')
  if (path.resolve(searchFiles) === copied) return
  const target = path.join(folder, 'search')
  rmSync(target, { recursive: true, force: true })
  cpSync(searchFiles, target, { recursive: true })
}
