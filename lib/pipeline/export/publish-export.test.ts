import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { publishExport } from './publish-export'

const OLD = {
  'build-id.txt': 'old\n',
  'index.html': 'old home',
  'same.txt': 'same',
  'r/a/index.html': 'old a',
  'r/gone/index.html': 'gone',
  '_next/static/chunks/old.js': 'old program',
  'search/terms/old-1': 'old shard',
  'search/both.json': 'both',
}
const NEW = {
  'build-id.txt': 'new\n',
  'index.html': 'new home',
  'same.txt': 'same',
  'r/a/index.html': 'new a',
  'r/b/index.html': 'b',
  '_next/static/chunks/new.js': 'new program',
  'search/both.json': 'both',
}

type Folders = Record<'finished' | 'target' | 'previous', string>

function foldersWith(finished: Record<string, string>, target: Record<string, string>): Folders {
  const root = temporaryFolder()
  const folders = {
    finished: path.join(root, 'finished'),
    target: path.join(root, 'out'),
    previous: path.join(root, 'previous'),
  }
  writeFiles(folders.finished, finished)
  writeFiles(folders.target, target)
  return folders
}

const publish = ({ finished, target, previous }: Folders) =>
  publishExport(finished, target, previous)

/** All files of a folder, as `writeFiles` takes them. */
function read(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((name) => [path.relative(folder, name), readFileSync(name, 'utf8')]),
  )
}

test('the target is then the build and nothing else; what old tabs may ask for is kept aside', () => {
  const folders = foldersWith(NEW, OLD)
  publish(folders)
  expect(read(folders.target)).toEqual(NEW)
  expect(read(folders.previous)).toEqual({
    '_next/static/chunks/old.js': 'old program',
    'search/terms/old-1': 'old shard',
  })
  expect(readdirSync(path.join(folders.target, 'r'))).toEqual(['a', 'b'])
  expect(read(folders.finished)).toEqual(NEW)
})

test('the next build but one leaves only what is of the build before it; the same build again leaves it, too', () => {
  const folders = foldersWith(NEW, OLD)
  publish(folders)
  publish(folders)
  expect(Object.keys(read(folders.previous))).toContain('search/terms/old-1')
  const newest = {
    'build-id.txt': 'newest\n',
    'index.html': 'newest home',
    '_next/static/chunks/newest.js': 'newest',
    'search/both.json': 'both',
  }
  publish({ ...folders, finished: foldersWith(newest, {}).finished })
  expect(Object.keys(read(folders.previous))).toEqual(['_next/static/chunks/new.js'])
})

test('a file that is the same keeps its date, so that readers need not load it again', () => {
  const folders = foldersWith(NEW, OLD)
  const date = new Date('2020-01-01')
  utimesSync(path.join(folders.target, 'same.txt'), date, date)
  publish(folders)
  expect(statSync(path.join(folders.target, 'same.txt')).mtime).toEqual(date)
})

describe('wherever the target is', () => {
  test('not there yet', () => {
    const folders = foldersWith(NEW, {})
    publish({ ...folders, target: path.join(folders.target, 'deep', 'out') })
    expect(read(path.join(folders.target, 'deep', 'out'))).toEqual(NEW)
  })

  test('a link to another folder, which stays one', () => {
    const folders = foldersWith(NEW, OLD)
    const link = path.join(path.dirname(folders.target), 'link')
    symlinkSync(folders.target, link)
    publish({ ...folders, target: link })
    expect(read(folders.target)).toEqual(NEW)
  })

  test('with a repository in it, which stays', () => {
    const folders = foldersWith(NEW, { ...OLD, '.git/config': 'git', '.nojekyll': '' })
    publish(folders)
    expect(read(folders.target)).toEqual({ ...NEW, '.git/config': 'git', '.nojekyll': '' })
  })
})

test('what was interrupted is completed by the next build', () => {
  const folders = foldersWith(NEW, {
    ...OLD,
    'r/a/index.html.unfinished': 'new',
    'index.html': 'new home',
    '_next/static/chunks/new.js': 'new program',
  })
  // A folder where a page is to be stops it half-way, and is nobody's fault here.
  mkdirSync(path.join(folders.target, 'r', 'b', 'index.html'), { recursive: true })
  publish(folders)
  expect(read(folders.target)).toEqual(NEW)
})
