import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './content.fixture'
import { hashContent, hashFiles } from './hash-files'

const FILES = { 'lexicon/terms.txt': '质检', 'reports/a/report.txt': '甲', 'reports/a/report.yaml': '乙' }

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
  expect(hashFiles(folderWith(FILES), ['reports', 'lexicon'])).toBe(hash)
})

test.each([
  ['other bytes', { ...FILES, 'reports/a/report.txt': '丙' }],
  ['another name', { 'lexicon/terms.txt': '质检', 'reports/a/report.tex': '甲', 'reports/a/report.yaml': '乙' }],
  ['a file more', { ...FILES, 'reports/a/z': '' }],
  ['bytes in another file', { ...FILES, 'reports/a/report.txt': '甲乙', 'reports/a/report.yaml': '' }],
])('%s: another hash', (_, files) => {
  expect(hashContent(folderWith(files))).not.toBe(hashContent(folderWith(FILES)))
})

test('files and folders outside are no part of it', () => {
  expect(hashContent(folderWith({ ...FILES, 'notes.md': '' }))).toBe(hashContent(folderWith(FILES)))
})
