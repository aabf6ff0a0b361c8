import { expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { parseReport } from './parse-report'
import { reportJson } from './report-json'

const SOURCE = '报告\n一、概述\n二一二年公开信息。\n'
const ERRATUM = {
  quote: '二一二年',
  line: 3,
  kind: 'lost-character',
  reading: '二〇一二年',
  note: '脱字',
} as const

test('a report for programs has the metadata, the outline and every paragraph', () => {
  expect(reportJson(parseReport('a-2012', SOURCE, metaWith([ERRATUM])))).toEqual({
    id: 'a-2012',
    title: '报告',
    agency: '质检总局',
    period: '2011',
    issued: null,
    source: null,
    language: 'zh-Hans',
    encoding: 'utf-8',
    sections: [
      { anchor: 's0', level: 0, marker: '', heading: '报告', path: '开头' },
      { anchor: 's1', level: 1, marker: '一、', heading: '概述', path: '一、' },
    ],
    paragraphs: [
      { anchor: 's0', section: 's0', line: 1, text: '报告', errata: [] },
      { anchor: 's1', section: 's1', line: 2, text: '一、概述', errata: [] },
      {
        anchor: 's1-p1',
        section: 's1',
        line: 3,
        text: '二一二年公开信息。',
        errata: [{ start: 0, end: 4, kind: 'lost-character', reading: '二〇一二年', note: '脱字' }],
      },
    ],
  })
})
