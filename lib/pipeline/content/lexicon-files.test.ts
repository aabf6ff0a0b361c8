import { expect, test } from 'vitest'
import { contentFolder, META, TEXT, temporaryFolder, writeFiles } from './content.fixture'
import { loadDictionary } from './dictionary'
import { readSynonyms } from './read-synonyms'
import { loadScript } from '@/lib/text/script-table'

const script = loadScript()

test('a site without a lexicon has the one that comes with the program', () => {
  const content = temporaryFolder()
  writeFiles(content, { 'reports/a/report.yaml': META, 'reports/a/report.txt': TEXT })
  expect(loadDictionary(content).frequencies.has('塑化剂')).toBe(true)
  expect(readSynonyms(content, script).length).toBeGreaterThan(1)
})

test('each file of its own takes the place of that one', () => {
  const content = contentFolder({ 'lexicon/synonyms.txt': '' })
  expect(readSynonyms(content, script)).toEqual([])
  const other = temporaryFolder()
  writeFiles(other, { 'lexicon/terms.txt': '囍字词\n' })
  expect(loadDictionary(other).frequencies.has('囍字词')).toBe(true)
  expect(readSynonyms(other, script).length).toBeGreaterThan(1)
})
