import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readDocuments } from './read-documents'

const folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return readDocuments(file)
}

const LINE =
  '{"id":"Law_0001","title":"甲","category":"行政法规","paragraphs":[{"path":["第一条"],"text":"文"}]}\n'
const NAMED = {
  id: 'law-0001',
  title: '甲',
  category: '行政法规',
  paragraphs: [{ path: ['第一条'], text: '文' }],
}

test('lines as they are or packed; ids become names of folders', () => {
  expect(read('a.jsonl', LINE)).toEqual([NAMED])
  expect(read('a.jsonl.gz', gzipSync(LINE))).toEqual([NAMED])
})

test.each([
  ['', 'is empty'],
  ['{"id":"a"}\n', 'f.jsonl:1: title'],
  [
    `${LINE}${LINE.replace('Law_0001', 'law-0001')}`,
    'f.jsonl:2: the id law-0001 comes a second time',
  ],
  [LINE.replace('Law_0001', '法'), 'f.jsonl:1: id: expected letters or digits'],
  [LINE.replace('[{"path":["第一条"],"text":"文"}]', '[]'), 'f.jsonl:1: paragraphs'],
])('a fault names file, line and reason', (text, message) => {
  expect(() => read('f.jsonl', text)).toThrow(message)
})

test('what is not packed', () => {
  expect(() => read('b.jsonl.gz', LINE)).toThrow('cannot be unpacked')
})
