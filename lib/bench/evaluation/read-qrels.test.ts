import { expect, test } from 'vitest'
import { readQrels } from './read-qrels'

const KNOWN = { queries: new Set(['q1', 'q2']), documents: new Set(['d1', 'd2', 'd3']) }
const read = (text: string) => readQrels(new TextEncoder().encode(text), 'qrels.tsv', KNOWN)
const asLists = (text: string) =>
  Object.fromEntries([...read(text).relevant].map(([q, ids]) => [q, [...ids]]))

test.each([
  ['two columns', 'q1\td1\nq1\td2\nq2\td3\n'],
  ['a header', 'query\tdocument\nq1\td1\nq1\td2\nq2\td3\n'],
  [
    'BEIR’s header and three columns',
    'query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td2\t2\nq2\td3\t1\nq2\td1\t0\n',
  ],
  ['TREC’s four', 'q1 0 d1 1\nq1 0 d2 2\nq2 0 d3 1\nq2 0 d1 0\nq2 0 d2 -1\n'],
  ['CRLF and blank lines', 'q1\td1\r\n\r\nq1\td2\r\nq2\td3\r\n'],
])('%s', (_, text) => {
  expect(asLists(text)).toEqual({ q1: ['d1', 'd2'], q2: ['d3'] })
})

test('what the other files do not know is counted and kept', () => {
  const { relevant, ...unknown } = read('q1\td1\nq1\td9\nq9\td1\n')
  expect(unknown).toEqual({ unknownQueries: 1, unknownDocuments: 1 })
  expect(relevant.get('q1')).toEqual(new Set(['d1', 'd9']))
})

test.each([
  ['q1\td1\nq1', 'qrels.tsv:2: 1 columns'],
  ['q1\td1\nq1\ta\tb\tc\td', 'qrels.tsv:2: 5 columns'],
  ['q1\td1\nq1\t', 'qrels.tsv:2: an empty id'],
  ['q1 0 d1 1\nq1 0 d2 yes', 'qrels.tsv:2: the relevance “yes” is not a whole number'],
])('a fault names file, line and reason', (text, message) => {
  expect(() => read(text)).toThrow(message)
})
