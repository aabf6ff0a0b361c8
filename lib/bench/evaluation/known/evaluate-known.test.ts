import { expect, test } from 'vitest'
import { parseReport } from '@/lib/report/parse-report'
import { metaWith } from '@/lib/report/meta.fixture'
import { evaluateKnown } from './evaluate-known'
import { cutPairs } from './known-text.fixture'
import { formatKnown } from './known-table'
import type { CorpusReport } from './open-corpus'

/** Number queries are 579, which paragraph 1 answers. */
const report = parseReport('r', '甲\n579条\n57979件', metaWith())
const answering = (...ids: number[]) => {
  const search = () => ({ hits: ids.map((id) => ({ id })) })
  return { report, segment: cutPairs, search: search as unknown as CorpusReport['search'] }
}
const numbers = (...opened: CorpusReport[]) =>
  evaluateKnown(opened).find(({ kind }) => kind === 'number')

test('the place of the answer, over all reports', () => {
  expect(numbers(answering(1, 2))).toEqual({ kind: 'number', queries: 1, mrrAt10: 1, first3: 1 })
  expect(numbers(answering(2, 1), answering(2))).toMatchObject({
    queries: 2,
    mrrAt10: 1 / 4,
    first3: 1 / 2,
  })
  expect(numbers(answering(2, 0, 2, 1))).toMatchObject({ mrrAt10: 1 / 4, first3: 0 })
})

test('a row a kind; one without queries has no figures', () => {
  const rows = formatKnown(evaluateKnown([answering(1)])).split('\n')
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ['kind', 'queries', 'MRR@10', 'in first 3'],
    expect.anything(),
    ...['heading', 'heading part', 'heading words', 'pair', 'string'].map((kind) => [
      kind,
      '0',
      '–',
      '–',
    ]),
    ['number', '1', '1.000', '1.000'],
    [''],
  ])
})
