import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/pipeline/content/content.fixture'
import { CONTENT } from '@/lib/pipeline/paths'
import { writeReportFiles } from './write-report-files'

test('the text beside a page is the source, byte for byte; the structure has all of it', () => {
  const folder = temporaryFolder()
  writeReportFiles(CONTENT, folder, ['aqsiq-2011'])
  const read = (...names: string[]) => readFileSync(path.join(...names))
  const source = read(CONTENT, 'reports/aqsiq-2011/report.txt')
  expect(read(folder, 'r/aqsiq-2011/report.txt').equals(source)).toBe(true)
  const { id, paragraphs } = JSON.parse(read(folder, 'r/aqsiq-2011/report.json').toString()) as {
    id: string
    paragraphs: { text: string }[]
  }
  expect(id).toBe('aqsiq-2011')
  expect(paragraphs.map(({ text }) => text).join('\n')).toBe(source.toString())
})
