import type { Stats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

/** An open file of an export; its size and date are of what is read, whatever takes its name later. */
export type OpenFile = {
  readonly handle: FileHandle
  /** Below its folder, with slashes. */
  readonly name: string
  readonly status: Stats
}

/** Codes of faults which say that nothing is there, or nothing that may be read. */
const NOT_THERE = /^E(?:NOENT|NOTDIR|ISDIR|NAMETOOLONG|ACCES|PERM|LOOP|INVAL)$/

/**
 * A name that a file system takes for a way up, a drive or a stream, or would change, or that is hidden;
 * an empty one, too.
 */
const UNPLAIN = /(?:^|\/)(?:\.|\/|$)|[\0\\:]|[. ](?:\/|$)/

/**
 * Opens the file that an address means: itself, or the page of a folder. It is opened before anything
 * is said of it, so that a build which replaces it meanwhile changes nothing.
 *
 * @param folder   of the export
 * @param address  a path as it was asked for, beginning with a slash, without query
 * @returns null if there is no such file
 * @throws what the system says against opening it, as EMFILE
 */
export async function openFile(folder: string, address: string): Promise<OpenFile | null> {
  for (const name of namesOf(address)) {
    const file = await openNamed(folder, name)
    if (file) return file
  }
  return null
}

/** Opens the file of a name below a folder; otherwise as `openFile`. */
export async function openNamed(folder: string, name: string): Promise<OpenFile | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path.join(folder, name))
    const status = await handle.stat()
    if (status.isFile()) return { handle, name, status }
    await handle.close()
    return null
  } catch (error) {
    await handle?.close()
    if (NOT_THERE.test((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** The names that an address may mean, below the folder; none for one that leads elsewhere, or is hidden. */
function namesOf(address: string): string[] {
  const name = decode(address).slice(1)
  const isFolder = name === '' || name.endsWith('/')
  const names = isFolder ? [`${name}index.html`] : [name, `${name}.html`, `${name}/index.html`]
  return names.some((name) => UNPLAIN.test(name)) ? [] : names
}

/** A hidden name for what decodes to nothing. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return '/.'
  }
}
