import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

/** An open file of an export; its size and date are of what is read, whatever stands there later. */
export type OpenFile = {
  readonly handle: FileHandle
  /** Below its folder, with slashes. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly modified: Date
}

/** What says that nothing is there, or nothing that may be read. */
const NOT_THERE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'EACCES',
  'EPERM',
  'ELOOP',
  'EINVAL',
])

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
    if (status.isFile()) return { handle, name, size: status.size, modified: status.mtime }
    await handle.close()
    return null
  } catch (error) {
    await handle?.close()
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** The names that an address may mean, below the folder; none for one that leads elsewhere, or is hidden. */
function namesOf(address: string): string[] {
  const segments = decode(address).slice(1).split('/')
  const isFolder = segments.at(-1) === ''
  if (isFolder) segments.pop()
  if (!segments.every(isPlain)) return []
  const name = segments.join('/')
  const page = path.posix.join(name, 'index.html')
  return isFolder ? [page] : [name, `${name}.html`, page]
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return '/.'
  }
}

/** Not what a file system takes for a way up, a drive or a stream, nor a name that it would change. */
function isPlain(segment: string): boolean {
  return segment !== '' && !segment.startsWith('.') && !/[\0\\:]|[. ]$/.test(segment)
}
