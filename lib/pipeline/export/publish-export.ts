import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { BUILD_ID_FILE } from './finish-export'
import { isHashed } from '@/lib/site/headers'

const UNFINISHED = '.unfinished'

/**
 * The order of publication: a page after the files that it asks for, a list after its pages, the
 * announcement of the build last.
 */
const ORDER: readonly ((name: string) => boolean)[] = [
  (name) => isHashed(`/${name}`),
  (name) => name.startsWith('r/'),
  (name) => name !== 'sw.js' && name !== BUILD_ID_FILE,
  (name) => name === 'sw.js',
  () => true,
]
const rankOf = (name: string) => ORDER.findIndex((isIn) => isIn(name))

/**
 * Puts a finished export in the place of the one before, file by file, so that whoever serves the
 * folder has a whole site at any moment: each file is the old one or the new one, never half of it, and
 * no page is there before its files are. Not by exchanging the folders: the target may be on another
 * file system, a mount or a link, and would not be there for a moment. What is interrupted is completed
 * by the next build. Hidden entries of the target (.git) are left alone.
 *
 * @param finished  folder of the export; it stays as it is
 * @param target    folder to publish in
 * @param previous  takes the files with a hash in their name that are no longer of the build: tabs that
 *   show the build before may still ask for them. Those of earlier builds leave it
 */
export function publishExport(finished: string, target: string, previous: string) {
  const names = listFiles(finished)
  const isNewBuild = buildOf(finished) !== buildOf(target)
  mkdirSync(target, { recursive: true })
  const wanted = new Set(names)
  names.sort((a, b) => rankOf(a) - rankOf(b))
  for (const name of names.filter((name) => name !== BUILD_ID_FILE))
    place(path.join(finished, name), path.join(target, name))
  if (isNewBuild) rmSync(previous, { recursive: true, force: true })
  for (const name of listFiles(target)) {
    if (wanted.has(name) || name.startsWith('.')) continue
    if (isHashed(`/${name}`)) place(path.join(target, name), path.join(previous, name))
    rmSync(path.join(target, name))
  }
  removeEmptyFolders(target)
  place(path.join(finished, BUILD_ID_FILE), path.join(target, BUILD_ID_FILE))
}

/** Paths of all files below a folder, with slashes. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
}

function buildOf(folder: string): string | null {
  const file = path.join(folder, BUILD_ID_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Copies a file so that there is the old one until the whole new one is; the same stays, with its date. */
function place(from: string, to: string) {
  if (isSame(from, to)) return
  mkdirSync(path.dirname(to), { recursive: true })
  if (isFolder(to)) rmSync(to, { recursive: true })
  copyFileSync(from, to + UNFINISHED, constants.COPYFILE_FICLONE)
  renameSync(to + UNFINISHED, to)
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isSame(one: string, other: string): boolean {
  const there = statSync(other, { throwIfNoEntry: false })
  return (
    there !== undefined &&
    there.isFile() &&
    there.size === statSync(one).size &&
    readFileSync(one).equals(readFileSync(other))
  )
}

function removeEmptyFolders(folder: string) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue
    const child = path.join(folder, entry.name)
    removeEmptyFolders(child)
    if (readdirSync(child).length === 0) rmdirSync(child)
  }
}
