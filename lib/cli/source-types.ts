import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { HEADERS_FILE, readTypes } from '@/lib/hosting/headers-file'

/**
 * The types of sources that are not UTF-8, as the export's own file for hosts has them (`_headers`);
 * read again when a build has changed it.
 *
 * @returns what tells the type of a path, null where the file has none
 */
export function createSourceTypes(folder: string, basePath: string): (address: string) => Promise<string | null> {
  const file = path.join(folder, HEADERS_FILE)
  let version = ''
  let types = new Map<string, string>()
  return async (address) => {
    if (!address.endsWith('/report.txt')) return null
    try {
      const { mtimeMs, size, ino } = await stat(file)
      const current = `${mtimeMs} ${size} ${ino}`
      if (current !== version) types = readTypes(await readFile(file, 'utf8'), basePath)
      version = current
    } catch {
      // A folder that no build of ours has made.
      return null
    }
    return types.get(address) ?? null
  }
}
