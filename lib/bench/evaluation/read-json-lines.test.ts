import { expect, test } from 'vitest'
import * as z from 'zod'
import { readJsonLines } from './read-json-lines'

const Schema = z.object({ id: z.string() })
const read = (text: string) => readJsonLines(new TextEncoder().encode(text), Schema, 'q.jsonl')

test('values and their lines; byte-order mark, blank lines and CRLF do not matter', () => {
  expect(read('\uFEFF{"id":"a"}\r\n\r\n{"id":"b"}\n')).toEqual([
    { value: { id: 'a' }, line: 1 },
    { value: { id: 'b' }, line: 3 },
  ])
})

test.each([
  ['{"id":"a"}\n{"id":', 'q.jsonl:2: is not JSON'],
  ['{"id":"a"}\n\n{"id":1}', 'q.jsonl:3: id: Invalid input: expected string, received number'],
  ['[]', 'q.jsonl:1: Invalid input: expected object, received array'],
])('a fault names file, line and reason', (text, message) => {
  expect(() => read(text)).toThrow(message)
})

test('bytes that are not UTF-8', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('{"id":"a"}\n'), 0xff])
  expect(() => readJsonLines(bytes, Schema, 'q.jsonl')).toThrow('q.jsonl:2: 这里的字节不是 utf-8')
})
