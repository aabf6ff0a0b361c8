import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { outlineOf } from './outline'
import { parseReport } from './parse-report'
import { findTextReferences } from './text-references'

const BODY = ['报告', '一、概述', '（一）组织', '二、公开', '三、申请', '（一）收到', '（二）答复']
const ONE_ANNEX = outlineFrom(...BODY, '附件：', '名单', '（一）质量', '（二）计量')
const TWO_ANNEXES = outlineFrom(...BODY, '附件一：', '名单', '附件二：', '图')

function outlineFrom(...lines: string[]) {
  return outlineOf(parseReport('test', lines.join('\n'), metaWith()).sections)
}

const found = (text: string, outline = ONE_ANNEX) =>
  findTextReferences(text, outline).map(
    ({ start, end, anchor }) => `${text.slice(start, end)} → ${anchor}`,
  )

test.each([
  ['共22个（详见附件）。', ['详见附件 → a1']],
  ['情况见附件。', ['见附件 → a1']],
  ['名单见附件所列，图略。', ['见附件 → a1']],
  ['参见第三部分，另见三（二）。', ['参见第三部分 → s3', '另见三（二） → s3-2']],
  ['（见本报告第三部分（一））', ['见本报告第三部分（一） → s3-1']],
  ['见第２部分', ['见第２部分 → s2']],
  ['见附件（二）', ['见附件（二） → a1-2']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['附件：', 'not said to be looked up'],
  ['按《办法》附件办理', 'another document’s'],
  ['见《办法》附件。', 'another document’s'],
  ['见附件材料。', 'what goes on'],
  ['见附件九。', 'no such section'],
  ['见第九部分。', 'no such section'],
  ['意见三（二）。', 'another word'],
  ['见三（二）班', 'what goes on'],
  ['常见附件', 'another word'],
])('%s: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('with several annexes, a number decides', () => {
  expect(found('（详见附件）', TWO_ANNEXES)).toEqual([])
  expect(found('见附件二、见附件2', TWO_ANNEXES)).toEqual(['见附件二 → a2', '见附件2 → a2'])
  expect(found('（详见附件）', outlineFrom(...BODY))).toEqual([])
})

test('the seed report refers once, to its annex', () => {
  const report = parseReport(
    'aqsiq-2011',
    readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8'),
    metaWith(),
  )
  const outline = outlineOf(report.sections)
  const references = report.paragraphs.flatMap(({ anchor, text }) =>
    findTextReferences(text, outline).map(
      (reference) =>
        `${anchor} ${text.slice(reference.start, reference.end)} → ${reference.anchor}`,
    ),
  )
  expect(references).toEqual(['s2-p2 详见附件 → a1'])
})
