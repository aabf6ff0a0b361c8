import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import {
  hostileInput,
  hostilePiece,
  hostileText,
  mutated,
  SEED_TEXT,
} from '@/lib/text/hostile-text.fixture'
import { expectAddresses } from './addresses.fixture'
import { nearestAnchor } from './anchor'
import { formatReference } from './citation'
import { findItems } from './items'
import { metaWith } from './meta.fixture'
import { outlineOf } from './outline'
import { parseReport } from './parse-report'
import { reportJson } from './report-json'
import { readLeadingReference, readReference } from './section-reference'
import { findTextReferences } from './text-references'
import { expectVerbatim } from './verbatim.fixture'

/* Every text, whatever it holds, is read verbatim, and each place has its address. */

/** The pattern of docs/report-format.md, “Anchors”. */
const NUMBER = '\\d+(?:x\\d+)?'
const SECTION = `(?:s${NUMBER}|a${NUMBER}|u\\d+|end|[bfcj]${NUMBER}|t\\d+(?:z\\d+)*(?:x\\d+)?)(?:-(?:${NUMBER}|u\\d+|[bfcj]${NUMBER}|t\\d+(?:z\\d+)*(?:x\\d+)?))*`
const SECTION_ANCHOR = new RegExp(`^${SECTION}$`)
const ANCHOR = new RegExp(`^${SECTION}(?:-p\\d+)?(?:-i${NUMBER})?$`)

const MARKERS = [
  '一、',
  '二、',
  '（一）',
  '（二）',
  '1.',
  '1.1 ',
  '（1）',
  '①',
  '第一章 ',
  '第一条 ',
  '第二条之一 ',
  '附件：',
  '附件二：',
  '一是',
  '；二是',
  '第一部分',
  '目录',
  '| ',
  '二〇一二年三月二十一日',
]
const line = fc
  .tuple(fc.constantFrom('', '', '　　', ...MARKERS), hostileText)
  .map((parts) => parts.join(''))
const lines = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 8 })
  .map((pairs) => pairs.flat().join(''))
const source = fc
  .oneof(
    { weight: 8, arbitrary: lines },
    { weight: 1, arbitrary: mutated(SEED_TEXT.slice(0, 3000)) },
  )
  .filter((text) => text.trim() !== '')

describe('any text of a report', () => {
  fuzz('is held once, in order, with addresses of the known form', source, (text) => {
    const report = parseReport('test', text, metaWith())
    expectVerbatim(report, text)
    expectAddresses(report)
    const outline = outlineOf(report.sections)
    expect(
      outline.map(({ anchor }) => anchor).filter((anchor) => !SECTION_ANCHOR.test(anchor)),
    ).toEqual([])
    const places = report.paragraphs.flatMap(({ anchor, items }) => [
      anchor,
      ...items.map((item) => item.anchor),
    ])
    expect(places.filter((anchor) => !ANCHOR.test(anchor))).toEqual([])
    const anchors = new Set(outline.map(({ anchor }) => anchor))
    for (const { text } of report.paragraphs) {
      let end = 0
      for (const reference of findTextReferences(text, outline)) {
        expect(reference.start).toBeGreaterThanOrEqual(end)
        expect(anchors.has(reference.anchor)).toBe(true)
        end = reference.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(JSON.parse(JSON.stringify(reportJson(report)))).toEqual(reportJson(report))
  })
})

fuzz(
  'items lie in their text, in order, up to its end',
  fc.array(fc.oneof(fc.constantFrom('一是', '；二是', '。三是', '，十是', '二是'), hostilePiece), {
    maxLength: 8,
  }),
  (parts) => {
    const text = parts.join('')
    const items = findItems(text, 's1-p1')
    items.forEach((item, i) => {
      expect(item.end).toBe(items[i + 1]?.start ?? text.length)
      expect(item.end).toBeGreaterThan(item.start)
      expect(item.anchor).toMatch(/^s1-p1-i\d+(?:x\d+)?$/)
    })
    expect(new Set(items.map(({ anchor }) => anchor)).size).toBe(items.length)
  },
)

fuzz('any hash leads to a known place or to none', hostileInput, (hash) => {
  const known = new Set(['s0', 's1', 's1-2', 'end-p1'])
  const nearest = nearestAnchor(hash, (anchor) => known.has(anchor))
  expect(nearest === null || known.has(nearest)).toBe(true)
  if (nearest !== null) expect(hash === nearest || hash.startsWith(`${nearest}-`)).toBe(true)
})

fuzz('a reference is read or not, of any string', hostileInput, (text) => {
  expect(readReference(text)?.length).not.toBe(0)
  const leading = readLeadingReference(text)
  if (leading) expect(leading.end).toBeLessThanOrEqual(text.length)
})

const cited = fc.record({
  author: fc.option(hostileInput),
  title: fc.option(hostileInput),
  issued: fc.option(hostileInput),
  accessed: fc.option(hostileInput),
  addresses: fc.array(fc.option(hostileInput), { maxLength: 3 }),
})

fuzz('a citation is one line, whatever it is made of', cited, (facts) => {
  const reference = formatReference(facts)
  expect(reference).toMatch(/^[^\r\n\t\u2028\u2029\v\f]*\[R(?:\/OL)?\]\./)
  expect(reference).not.toMatch(/[\r\n\t\u2028\u2029\v\f]/)
})
