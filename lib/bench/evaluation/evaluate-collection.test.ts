import { expect, test } from 'vitest'
import type { Collection } from './collection'
import { evaluateCollection } from './evaluate-collection'
import type { Method } from './method'

const COLLECTION: Collection = {
  documents: ['d0', 'd1', 'd2'].map((id) => ({ id, title: '', text: id })),
  queries: [
    {
      id: 'q0',
      wordings: new Map([
        ['question', 'first'],
        ['keywords', 'last'],
      ]),
    },
    { id: 'q1', wordings: new Map([['question', 'last']]) },
    { id: 'q2', wordings: new Map([['question', 'first']]) },
  ],
  relevant: new Map([
    ['q0', new Set(['d0'])],
    ['q1', new Set(['d0', 'd9'])],
  ]),
  notices: [],
}
const method: Method = {
  name: 'M',
  note: '',
  open: (documents, onIndexed) => {
    onIndexed(documents.length)
    return (query) => (query === 'first' ? [0, 1, 2] : [2, 1, 0])
  },
}

test('averages over judged queries, by wording and half', () => {
  const lines: string[] = []
  const figures = evaluateCollection(COLLECTION, [method], null, (line) => lines.push(line))
  expect(figures).toMatchObject([
    {
      wording: 'question',
      method: 'M',
      all: { queries: 2, recallAt10: 0.75, recallAt100: 0.75, mrrAt10: (1 + 1 / 3) / 2 },
      halves: { tuning: { queries: 1, mrrAt10: 1 }, 'held-back': { queries: 1, recallAt10: 0.5 } },
    },
    {
      wording: 'keywords',
      all: { queries: 1, mrrAt10: 1 / 3 },
      halves: { tuning: { queries: 1 } },
    },
  ])
  expect(figures[1]?.halves).not.toHaveProperty('held-back')
  expect(lines).toContain('M: 3/3 documents indexed')
  expect(lines).toContain('M: 1/2 queries done')
})

test('one half only', () => {
  const figures = evaluateCollection(COLLECTION, [method], 'held-back', () => {})
  expect(figures).toMatchObject([
    { wording: 'question', all: { queries: 1, mrrAt10: 1 / 3 }, halves: {} },
  ])
  expect(figures).toHaveLength(1)
})

test('a half without judged queries', () => {
  const collection = { ...COLLECTION, queries: COLLECTION.queries.slice(0, 1) }
  const ask = () => evaluateCollection(collection, [method], 'held-back', () => {})
  expect(ask).toThrow('no judged query in the half held-back')
})
