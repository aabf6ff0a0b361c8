import { expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from '@/lib/search/report/search'
import { reportSource } from '@/lib/search/report/report-source'
import { scanTools } from '@/lib/search/match/source'
import { answerQuery } from './search-json'

function open(source: string) {
  const report = parseReport('r', source, metaWith())
  const scan = createScan(report.paragraphs.length)
  return { report, search: createSearch(reportSource(report), scanTools(scan)) }
}

test('an answer has counts, places in the source, and no jumps where none is asked for', () => {
  expect(answerQuery(open('公开报告\n一、公开\n公开，再公开。'), '公开')).toMatchObject({
    q: '公开',
    count: 4,
    paragraphs: 3,
    jumps: [],
  })
  const { hits } = answerQuery(open('报告\n一、概述\n公开，再公开。'), '公开')
  expect(hits).toEqual([
    {
      report: 'r',
      anchor: 's1-p1',
      line: 3,
      tier: 'literal',
      score: expect.any(Number) as number,
      ranges: [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ],
    },
  ])
})

test('ranges are units of the line, also where blank lines come before it', () => {
  const [hit] = answerQuery(open('　\n\n公开报告\n'), '报告').hits
  expect(hit).toMatchObject({ line: 3, ranges: [{ start: 2, end: 4 }] })
})

test('an empty query has an empty answer', () => {
  expect(answerQuery(open('公开报告'), '')).toEqual({
    q: '',
    count: 0,
    paragraphs: 0,
    hits: [],
    jumps: [],
    unmarked: false,
    correction: null,
  })
})
