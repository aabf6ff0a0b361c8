import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '@/lib/build/paths'
import { readReports } from '@/lib/build/read-report'
import { metaWith } from './meta.fixture'
import { flattenSections } from './outline'
import { parseReport } from './parse-report'
import type { Report } from './types'

const RUNS = { numRuns: 1500 }

const line = fc.oneof(
  fc.constantFrom('', '', ' ', '　　', '\t', '附件：', '附件二：名单', '质检总局办公室', '二〇一二年三月二十一日', '2012年3月1日'),
  fc
    .tuple(
      fc.constantFrom('', '　　', '一、', '二、', '十二、', '一二、', '（一）', '（二）', '(三)', '一是', '其中：一是', '\ufeff'),
      fc.string({ unit: fc.constantFrom(...'质检公开，。；：一二是、（） 𠮷'), maxLength: 70 }),
    )
    .map((parts) => parts.join('')),
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

/** What no paragraph holds: line ends, and a byte-order mark at the start. */
const isLeftOut = (gap: string, at: number) => /^[\r\n]*$/.test(at === 0 ? gap.replace(/^\ufeff/, '') : gap)

function expectVerbatim(report: Report, text: string) {
  let done = 0
  for (const paragraph of report.paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(done)
    expect(isLeftOut(text.slice(done, paragraph.start), done)).toBe(true)
    done = paragraph.start + paragraph.text.length
    expect(text.slice(paragraph.start, done)).toBe(paragraph.text)
  }
  expect(isLeftOut(text.slice(done), done)).toBe(true)
}

function expectAddresses(report: Report) {
  const sections = flattenSections(report.sections)
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  expect(paragraphs).toEqual(report.paragraphs)
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  expect(anchors.size).toBe(sections.length)
  for (const { anchor, section, items } of report.paragraphs) {
    const isHeading = anchor === section
    expect(anchors.has(section)).toBe(true)
    for (const name of [...(isHeading ? [] : [anchor]), ...items.map((item) => item.anchor)]) {
      expect(anchors.has(name), name).toBe(false)
      anchors.add(name)
    }
    for (const item of items) expect(item.anchor.startsWith(`${anchor}-i`)).toBe(true)
  }
  expect(new Set(report.paragraphs.map(({ anchor }) => anchor)).size).toBe(report.paragraphs.length)
}

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
      RUNS,
    )
  })

  test('has headings and items within their paragraphs, and lines where they say', () => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
        for (const { line, text: held, headingLength, items } of parseReport('test', text, metaWith()).paragraphs) {
          expect(held).toContain(lines[line - 1])
          expect(headingLength).toBeLessThanOrEqual(held.length)
          items.forEach((item, i) => expect(item.end).toBe(items[i + 1]?.start ?? held.length))
        }
      }),
      RUNS,
    )
  })
})
