import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paragraph } from '@/lib/report/types'
import { paragraphParts } from './paragraph-parts'

function paragraph(change: Partial<Paragraph>): Paragraph {
  return {
    anchor: 's1-p1',
    section: 's1',
    role: 'body',
    line: 1,
    start: 0,
    text: '',
    headingLength: 0,
    items: [],
    errata: [],
    ...change,
  }
}

const rendered = (parts: ReturnType<typeof paragraphParts>) =>
  parts.map(({ kind, pieces }) => `${kind}: ${pieces.map(({ text }) => text).join('|')}`)

test('a run-in heading, then items, with an erratum across an edge', () => {
  const parts = paragraphParts(
    paragraph({
      text: '（一）标题。一是甲；二是乙。',
      headingLength: 6,
      items: [
        { start: 6, end: 10, anchor: 's1-p1-i1' },
        { start: 10, end: 14, anchor: 's1-p1-i2' },
      ],
      errata: [{ start: 8, end: 11, kind: 'typo', reading: null, note: '注' }],
    }),
  )
  expect(rendered(parts)).toEqual(['heading: （一）标题。', 'item: 一是|甲；', 'item: 二|是乙。'])
  const notes = parts.flatMap(({ pieces }) => pieces.filter((piece) => piece.endsErratum))
  expect(notes.map(({ text }) => text)).toEqual(['二'])
})

test('a reference is a piece of its own, cut where a note begins', () => {
  const parts = paragraphParts(
    paragraph({
      text: '情况（详见附件）。',
      errata: [{ start: 6, end: 8, kind: 'typo', reading: null, note: '注' }],
    }),
    [{ start: 3, end: 7, anchor: 'a1' }],
  )
  expect(rendered(parts)).toEqual(['plain: 情况（|详见附|件|）|。'])
  const pieces = parts.flatMap((part) => part.pieces)
  expect(pieces.map(({ refersTo }) => refersTo)).toEqual([null, 'a1', 'a1', null, null])
  expect(pieces.map(({ endsErratum }) => endsErratum)).toEqual([false, false, false, true, false])
})

test('a line end that the text goes on over is a piece of its own', () => {
  const parts = paragraphParts(paragraph({ text: '政府\r\n信息 a\nb' }))
  expect(rendered(parts)).toEqual(['plain: 政府|\r\n|信息 a\nb'])
  expect(parts.flatMap(({ pieces }) => pieces.map(({ isBreak }) => isBreak))).toEqual([
    false,
    true,
    false,
  ])
})

/** The text of a paragraph as a reader sees it. */
const seen = (change: Partial<Paragraph>) =>
  paragraphParts(paragraph(change)).map(({ pieces }) =>
    pieces.map(({ text, isUnseen }) => (isUnseen ? '' : text)).join(''),
  )

test('control characters stay in the text and are not seen', () => {
  expect(seen({ text: '\f第一页\u0007末\f', role: 'heading' })).toEqual(['第一页末'])
  expect(rendered(paragraphParts(paragraph({ text: '甲\f乙' })))).toEqual(['plain: 甲|\f|乙'])
})

test('an indent of the source is not seen beside the page’s', () => {
  expect(seen({ text: '　　各部门：' })).toEqual(['各部门：'])
  expect(seen({ text: '\f　　一、概述。本年', headingLength: 8 })).toEqual(['一、概述。', '本年'])
  // A heading and a signature have no indent of ours.
  expect(seen({ text: '　　概述', role: 'heading' })).toEqual(['　　概述'])
})

test('each character comes once, in order, however blocks, errata and references lie', () => {
  const cuts = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 })
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      cuts,
      cuts,
      cuts,
      fc.nat({ max: 50 }),
      (text, items, errata, links, heading) => {
        const within = (spots: number[]) =>
          spots.filter((at) => at <= text.length).sort((a, b) => a - b)
        const itemStarts = within(items)
        const edges = within(errata)
        const linkEdges = within(links)
        const parts = paragraphParts(
          paragraph({
            text,
            headingLength: Math.min(heading, text.length),
            items: itemStarts.map((start, i) => ({
              start,
              end: itemStarts[i + 1] ?? text.length,
              anchor: `i${i}`,
            })),
            errata: edges
              .slice(1)
              .flatMap((end, i) =>
                i % 2 === 0
                  ? [{ start: edges[i] ?? 0, end, kind: 'typo' as const, reading: null, note: '' }]
                  : [],
              ),
          }),
          linkEdges
            .slice(1)
            .flatMap((end, i) =>
              i % 2 === 0 ? [{ start: linkEdges[i] ?? 0, end, anchor: 'a1' }] : [],
            ),
        )
        expect(parts.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text)
      },
    ),
  )
})
