import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './content.fixture'
import { hashContent, hashFiles } from '@/lib/pipeline/content-hash'
import { BUILT_IN_LEXICON } from '@/lib/pipeline/paths'

const FILES = {
  'lexicon/terms.txt': '质检',
  'reports/a/report.txt': '甲',
  'reports/a/report.yaml': '乙',
}

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return folder
}

test('depends on names and bytes, not on the place or the order of writing', () => {
  const reversed = Object.fromEntries(Object.entries(FILES).reverse())
  const hash = hashContent(folderWith(FILES))
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashContent(folderWith(reversed))).toBe(hash)
  expect(hashFiles(folderWith(FILES), ['reports', 'lexicon'])).toBe(
    hashFiles(folderWith(reversed), ['lexicon', 'reports']),
  )
})

test.each([
  ['other bytes', { ...FILES, 'reports/a/report.txt': '丙' }],
  [
    'another name',
    { 'lexicon/terms.txt': '质检', 'reports/a/report.tex': '甲', 'reports/a/report.yaml': '乙' },
  ],
  ['a file more', { ...FILES, 'reports/a/z': '' }],
  [
    'bytes in another file',
    { ...FILES, 'reports/a/report.txt': '甲乙', 'reports/a/report.yaml': '' },
  ],
])('%s: another hash', (_, files) => {
  expect(hashContent(folderWith(files))).not.toBe(hashContent(folderWith(FILES)))
})

test('words of the program’s own are a part of it, unless the site has a file of its own', () => {
  const reports = { 'reports/a/report.txt': '甲' }
  const builtIn = readFileSync(path.join(BUILT_IN_LEXICON, 'terms.txt'), 'utf8')
  expect(hashContent(folderWith(reports))).toBe(
    hashContent(folderWith({ ...reports, 'lexicon/terms.txt': builtIn })),
  )
  expect(hashContent(folderWith(reports))).not.toBe(
    hashContent(folderWith({ ...reports, 'lexicon/terms.txt': '' })),
  )
})

test('files and folders outside are no part of it', () => {
  expect(hashContent(folderWith({ ...FILES, 'notes.md': '' }))).toBe(hashContent(folderWith(FILES)))
})
