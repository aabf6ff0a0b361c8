import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '@/lib/pipeline/paths'
import { readReports } from './read-report'
import { metaWith } from '@/lib/report/meta.fixture'
import { expectAddresses } from '@/lib/report/addresses.fixture'
import { expectVerbatim } from '@/lib/report/verbatim.fixture'
import { parseReport } from '@/lib/report/parse-report'

const RUNS = { numRuns: 1500 }

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    ' ',
    '　　',
    '\t',
    '附件：',
    '附件二：名单',
    '质检总局办公室',
    '二〇一二年三月二十一日',
    '2012年3月1日',
  ),
  fc
    .tuple(
      fc.constantFrom(
        ...[
          '',
          '　　',
          '一、',
          '二、',
          '十二、',
          '一二、',
          '（一）',
          '（二）',
          '(三)',
          '一是',
          '其中：一是',
          '\ufeff',
        ],
        ...[
          '1.',
          '2.',
          '（1）',
          '①',
          '㈡',
          '1.1 ',
          '一 ',
          '第一部分',
          '第一章',
          '第二节 ',
          '第一条 ',
          '第二条 ',
          '第三条之一 ',
        ],
        ...['&nbsp;一、', '\u200b二、', '\ue000三、', '一)', '| ', '目录'],
      ),
      fc.string({ unit: fc.constantFrom(...'质检公开，。；：一二是、（） 𠮷'), maxLength: 70 }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '— 3 —',
    '12',
    '0',
    '|',
    '情况 3 4',
    '概述……1',
    '公开《',
    '》规定',
    '情况',
    '2011年度报告',
    '各科室按照规定的期限逐项办理，并且把结果',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const source = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 14 }),
    line,
  )
  .map(([mark, lines, last]) => mark + lines.flat().join('') + last)
  .filter((text) => text.trim() !== '')

describe.each(readReports(CONTENT))('$report.id', ({ report, source }) => {
  test('holds each source character but line ends once, in order', () => {
    expectVerbatim(report, source)
  })

  test('has an address for each place, and each once', () => {
    expectAddresses(report)
  })
})

describe('any text', () => {
  test('is held once, in order', () => {
    fc.assert(
      fc.property(source, (text) => expectVerbatim(parseReport('test', text, metaWith()), text)),
      RUNS,
    )
  })

  test('gives each place one address, and sections their paragraphs in document order', () => {
    fc.assert(
      fc.property(source, (text) => expectAddresses(parseReport('test', text, metaWith()))),
      // An annex above what is taken for the title.
      { ...RUNS, examples: [['— 3 —\n附件二：名单\n0\n目录\n— 3 —']] },
    )
  })

  test('has headings and items within their paragraphs, and lines where they say', () => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
        for (const { line, text: held, headingLength, items } of parseReport(
          'test',
          text,
          metaWith(),
        ).paragraphs) {
          const own = lines[line - 1] ?? ''
          // A document in one line is cut.
          expect(held.includes(own) || own.includes(held.trim())).toBe(true)
          expect(headingLength).toBeLessThanOrEqual(held.length)
          items.forEach((item, i) => expect(item.end).toBe(items[i + 1]?.start ?? held.length))
        }
      }),
      RUNS,
    )
  })
})
