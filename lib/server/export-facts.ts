import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { HEADERS_FILE, readBasePath, readTypes } from '@/lib/site/headers-file'

/** The facts of an export that its server needs. */
export type ExportFacts = {
  /** Under which its pages expect to be. */
  readonly basePath: string
  /** The types of sources that are not UTF-8, by path below the base. */
  readonly types: ReadonlyMap<string, string>
}

/**
 * Reads what an export says of itself in its own file for hosts (`_headers`); again when a build has
 * changed it, which may have been told of another base path.
 *
 * @param folder    of the export
 * @param basePath  of a folder that no build of ours has made
 */
export function createExportFacts(folder: string, basePath: string): () => Promise<ExportFacts> {
  const file = path.join(folder, HEADERS_FILE)
  let version = ''
  let facts: ExportFacts = { basePath, types: new Map() }
  return async () => {
    try {
      const { mtimeMs, size, ino } = await stat(file)
      const current = `${mtimeMs} ${size} ${ino}`
      if (current !== version) {
        const text = await readFile(file, 'utf8')
        const own = readBasePath(text) ?? basePath
        facts = { basePath: own, types: readTypes(text, own) }
      }
      version = current
    } catch (error) {
      // Where no file is free (EMFILE), what was read before holds.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') facts = { basePath, types: new Map() }
    }
    return facts
  }
}
