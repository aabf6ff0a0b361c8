import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The sizes of files. */
export type FileSizes = {
  readonly files: number
  readonly bytes: number
  /** Each as gzip, level 6, would serve it; one that does not shrink is served as it is. */
  readonly gzipBytes: number
}

/** All files of a folder, and those of each folder in it; '.' are the ones in none. */
export type FolderSize = FileSizes & { readonly parts: Readonly<Record<string, FileSizes>> }

const NOTHING: FileSizes = { files: 0, bytes: 0, gzipBytes: 0 }

/** @param isCounted  of a file's path within the folder */
export function measureFolder(
  folder: string,
  isCounted: (file: string) => boolean = () => true,
): FolderSize {
  const parts: Record<string, FileSizes> = {}
  let all = NOTHING
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const within = path.relative(folder, file)
    if (!entry.isFile() || !isCounted(within)) continue
    const [part = ''] = path.dirname(within).split(path.sep)
    const size = measureFile(readFileSync(file))
    all = add(all, size)
    parts[part] = add(parts[part] ?? NOTHING, size)
  }
  return { ...all, parts }
}

/** @param content  of one file */
export function measureFile(content: Uint8Array): FileSizes {
  return {
    files: 1,
    bytes: content.length,
    gzipBytes: Math.min(content.length, gzipSync(content, { level: 6 }).length),
  }
}

function add(one: FileSizes, other: FileSizes): FileSizes {
  return {
    files: one.files + other.files,
    bytes: one.bytes + other.bytes,
    gzipBytes: one.gzipBytes + other.gzipBytes,
  }
}
