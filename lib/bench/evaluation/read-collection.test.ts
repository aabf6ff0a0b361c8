import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCollection } from './read-collection'

let folder: string
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(path.join(folder, name), content)
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  write('corpus.jsonl', '{"id":"d1","title":"条例","text":"公开"}\n{"id":2,"text":"申请"}\n')
  write(
    'queries.jsonl',
    '{"id":"q1","question":"怎样申请","keywords":"申请","more":1}\n{"id":"q2","text":"公开"}\n',
  )
  write('qrels.tsv', 'q1\t2\nq2\td1\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('documents, wordings and judgements', () => {
  const { documents, queries, relevant, notices } = readCollection(folder)
  expect(documents).toEqual([
    { id: 'd1', title: '条例', text: '公开' },
    { id: '2', title: '', text: '申请' },
  ])
  expect(queries.map(({ wordings }) => Object.fromEntries(wordings))).toEqual([
    { question: '怎样申请', keywords: '申请' },
    { text: '公开' },
  ])
  expect(relevant.get('q1')).toEqual(new Set(['2']))
  expect(notices).toEqual([])
})

test('a packed corpus', () => {
  rmSync(path.join(folder, 'corpus.jsonl'))
  write('corpus.jsonl.gz', gzipSync('{"id":"d1","title":"","text":"公开"}'))
  const { documents, notices } = readCollection(folder)
  expect(documents).toHaveLength(1)
  expect(notices).toEqual([
    '1 judgements name a document that is not in the corpus: nobody can find it',
  ])
  write('corpus.jsonl.gz', 'no gzip')
  expect(() => readCollection(folder)).toThrow(/corpus\.jsonl\.gz: cannot be unpacked/)
})

test.each([
  ['corpus.jsonl', '{"id":"d1"}', /corpus\.jsonl:1: text: /],
  [
    'corpus.jsonl',
    '{"id":"d1","text":""}\n{"id":"d1","text":""}',
    /corpus\.jsonl:2: the id d1 comes a second time/,
  ],
  ['corpus.jsonl', '', /corpus\.jsonl: is empty/],
  ['queries.jsonl', '{"id":"q1"}', /queries\.jsonl:1: expected one of text, question, keywords/],
  ['queries.jsonl', '{"id":"q1","text":" "}', /queries\.jsonl:1: text: expected some text/],
  ['queries.jsonl', '{"id":null,"text":"a"}', /queries\.jsonl:1: id: expected a text or a number/],
  ['qrels.tsv', 'q7\td1', /qrels\.tsv: judges none of the queries/],
])('a fault in %s', (name, content, message) => {
  write(name, content)
  expect(() => readCollection(folder)).toThrow(message)
})

test('a file or the folder is missing', () => {
  rmSync(path.join(folder, 'qrels.tsv'))
  expect(() => readCollection(folder)).toThrow(/qrels\.tsv: 没有这个文件/)
  expect(() => readCollection(path.join(folder, 'nowhere'))).toThrow(
    /nowhere: there is no such folder/,
  )
})
