import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { BUILD_ID_FILE, finishExport } from './finish-export'

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

test('removes the payloads of client-side navigation, and nothing else', () => {
  const folder = temporaryFolder()
  const kept = [
    '404.html',
    'index.html',
    'r/a/index.html',
    'r/a/report.txt',
    'robots.txt',
    '_next/static/a.js',
  ]
  const payloads = [
    'index.txt',
    '404.txt',
    'r/a/index.txt',
    '__next._tree.txt',
    'r/a/__next.r.$d$id.txt',
  ]
  writeFiles(folder, Object.fromEntries([...kept, ...payloads].map((name) => [name, name])))
  expect(finishExport(folder, 'c0ffee')).toBe(payloads.length)
  expect(listFiles(folder)).toEqual([...kept, BUILD_ID_FILE].sort())
  expect(readFileSync(path.join(folder, BUILD_ID_FILE), 'utf8')).toBe('c0ffee\n')
})

test('finishing again removes nothing and notes the new id', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'index.html': '', 'index.txt': '' })
  finishExport(folder, 'one')
  expect(finishExport(folder, 'two')).toBe(0)
  expect(readFileSync(path.join(folder, BUILD_ID_FILE), 'utf8')).toBe('two\n')
})

test('scripts of the bundle are compiled ahead, once hinted', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    '_next/static/chunks/a.js': 'run()',
    'theme.js': 'run()',
    '_next/static/a.css': 'a{}',
  })
  finishExport(folder, 'one')
  finishExport(folder, 'one')
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  expect(read('_next/static/chunks/a.js')).toBe('//# allFunctionsCalledOnLoad\nrun()')
  expect(read('theme.js')).toBe('run()')
  expect(read('_next/static/a.css')).toBe('a{}')
})
