import { expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from '@/lib/search/report/search'
import { reportSource } from '@/lib/search/report/report-source'
import { scanTools } from '@/lib/search/match/source'
import { answerAll, answerQuery } from './search-json'

function open(source: string, id = 'r') {
  const report = parseReport(id, source, metaWith())
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

test('all reports answer, each hit with its report, the better tier first', () => {
  const opened = [
    open('甲局报告\n一、概述\n公开，信息。', 'a'),
    open('乙局报告\n一、概述\n公开信息。', 'b'),
    open('丙局报告\n一、概述\n无。', 'c'),
  ]
  const { count, paragraphs, hits } = answerAll(opened, '公开 信息')
  expect([count, paragraphs, hits.map(({ report }) => report).sort()]).toEqual([2, 2, ['a', 'b']])
  expect(answerAll(opened, '公开信息').hits.map(({ report }) => report)).toEqual(['b'])
  expect(answerAll(opened, '一、').jumps.map(({ report }) => report)).toEqual(['a', 'b', 'c'])
})

test('what stands in one report as typed is not offered in other ways by the others', () => {
  const opened = [
    open('甲局报告\n一、概述\n公开，信息。', 'a'),
    open('乙局报告\n一、概述\n公开信息。', 'b'),
  ]
  expect(answerAll(opened, '公开、信息')).toMatchObject({ unmarked: true, count: 2 })
  expect(answerAll(opened, '公开，信息')).toMatchObject({
    unmarked: false,
    count: 1,
    hits: [{ report: 'a' }],
  })
})

test('one report answers as it does alone', () => {
  const report = open('公开报告\n一、公开\n公开，再公开。')
  for (const q of ['公开', '公开 再', '一、', '没有', ''])
    expect(answerAll([report], q)).toEqual(answerQuery(report, q))
})
