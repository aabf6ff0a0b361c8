import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCorpus } from './read-corpus'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-corpus-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(path.join(folder, name), content)
const ABOUT = JSON.stringify({ title: '报告', agency: '机关', year: 2024, genre: 'policy' })

test('real reports by number; texts in another encoding are named', () => {
  write('002.txt', '报告\n一、概述')
  write('002.json', ABOUT)
  write('001.txt', '决议')
  write('001.json', JSON.stringify({ title: '决议', agency: '机关', year: null }))
  write('181.txt', Uint8Array.of(0xb1, 0xa8))
  write('301.txt', '编的')
  const corpus = readCorpus(folder)
  expect(corpus?.reports.map(({ id, meta }) => [id, meta.title, meta.period])).toEqual([
    ['001', '决议', ''],
    ['002', '报告', '2024-01-01/2024-12-31'],
  ])
  expect(corpus?.reports[1]?.sections).toHaveLength(2)
  expect(corpus?.skipped).toEqual(['181.txt'])
})

test('no folder, no corpus', () => {
  expect(readCorpus(path.join(folder, 'nothing'))).toBeNull()
})

test('what is faulty is named', () => {
  write('001.txt', '报告')
  expect(() => readCorpus(folder)).toThrow(/001\.json: 没有这个文件/)
  write('001.json', '{')
  expect(() => readCorpus(folder)).toThrow(/001\.json: .*JSON/)
  write('001.json', '{"title": 1}')
  expect(() => readCorpus(folder)).toThrow(/001\.json: title: /)
  write('001.json', ABOUT)
  write('001.txt', '\n')
  expect(() => readCorpus(folder)).toThrow(/001\.txt:1: 文件里没有文字/)
})
