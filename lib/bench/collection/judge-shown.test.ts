import { expect, test } from 'vitest'
import type { Report } from '@/lib/report/types'
import type { Tier } from '@/lib/search/match/hit'
import type { BenchQuery } from './draw-queries'
import { judgeShown, type Answered } from './judge-shown'
import type { ShownReport } from './outcome'
import { createPlainScan } from './plain-scan'

const texts = { a: ['食品许可证', '食品的许可'], b: ['许可证'], c: ['食品许可', '药品'] }
const scan = createPlainScan(
  Object.entries(texts).map(
    ([id, lines]) =>
      ({
        id,
        paragraphs: lines.map((text, i) => ({ anchor: `p${i}`, text })),
      }) as unknown as Report,
  ),
  new Map(),
)
const wordsOf = (string: string) => (string === '食品许可' ? ['食品', '许可'] : [])
const query: BenchQuery = { kind: 'substring', input: '食品许可', strings: ['食品许可'] }

function shown(id: string, ...hits: (readonly [anchor: string, tier: Tier])[]): ShownReport {
  return { id, hits: hits.map(([anchor, tier]) => ({ anchor, tier })) }
}

function answer(found: readonly ShownReport[], candidates: readonly string[]): Answered {
  const outcome = { firstMilliseconds: 1, milliseconds: 1, found, fault: null }
  return { query, outcome, candidates, truth: scan.reportsWith(query.strings) }
}

test('all found, all right; by words, too', () => {
  const found = [shown('a', ['p0', 'literal'], ['p1', 'words']), shown('c', ['p0', 'literal'])]
  expect(judgeShown([answer(found, ['c', 'b', 'a'])], scan, wordsOf)).toEqual({
    queries: 1,
    relevant: 2,
    candidates: 3,
    recall: 1,
    shownRecall: 1,
    documentPrecision: 1,
    paragraphPrecision: 1,
    documents: { shown: 2, right: 2 },
    paragraphs: { literal: { shown: 2, right: 2 }, words: { shown: 1, right: 1 } },
    unchecked: { documents: 0, paragraphs: 0 },
    faulty: [],
  })
})

test('what is missed, and what is shown and does not stand there', () => {
  const found = [
    shown('a', ['p1', 'literal'], ['p0', 'literal']),
    shown('b', ['p0', 'words']),
    shown('c', ['p1', 'partial']),
  ]
  const quality = judgeShown([answer(found, ['a', 'b'])], scan, wordsOf)
  expect(quality).toMatchObject({
    recall: 0.5,
    shownRecall: 1,
    documentPrecision: 0.5,
    paragraphPrecision: 0.333,
    documents: { shown: 2, right: 1 },
    unchecked: { documents: 1, paragraphs: 1 },
    faulty: [{ input: '食品许可', missed: ['c'], wrong: ['a#p1 (literal)', 'b#p0 (words)'] }],
  })
})

test('nothing shown is not precise, only missed', () => {
  expect(judgeShown([answer([], [])], scan, wordsOf)).toMatchObject({
    recall: 0,
    shownRecall: 0,
    documentPrecision: null,
    paragraphPrecision: null,
  })
})
