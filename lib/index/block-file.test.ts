import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '@/lib/text/any-text.fixture'
import { BlockFileSchema, packBlock, unpackBlock, type Block } from './block-file'

const section = fc.record({
  anchor: fc.constantFrom('s0', 's1', 's1-1', 's12', 'end', 'a1'),
  path: anyText,
  heading: anyText,
  above: fc.array(anyText, { maxLength: 2 }),
})
const paragraph = fc.record({
  section,
  rest: fc.constantFrom('', '-p1', '-p2-i3', '1-p1', ' elsewhere'),
  text: anyText,
  noise: fc.boolean(),
})

const blocks = fc
  .record({ needsScript: fc.boolean(), rows: fc.array(paragraph, { minLength: 1, maxLength: 12 }) })
  .map(({ needsScript, rows }): Block => {
    // Sections are compared by anchor, wherever the anchor is written.
    const sections = new Map(rows.map(({ section }) => [section.anchor, section]))
    return {
      report: { id: 'a-2011', title: '报告' },
      needsScript,
      paragraphs: rows.map(({ section: { anchor }, rest, text, noise }) => ({
        anchor: rest === ' elsewhere' ? 'x9-p1' : anchor + rest,
        section: sections.get(anchor) ?? { anchor, path: '', heading: '', above: [] },
        headingLength: Math.min(1, text.length),
        text,
        errata:
          noise && text.length > 0
            ? [{ start: 0, end: 1, kind: 'noise', reading: null, note: '混入' }]
            : [],
      })),
    }
  })

test('a block is read as it was written', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const file = BlockFileSchema.parse(JSON.parse(JSON.stringify(packBlock(block))))
      expect(unpackBlock(file)).toEqual(block)
    }),
  )
})

test('what neighbours share is written once', () => {
  const own = { anchor: 's3-1', path: '三、（一）', heading: '概述', above: ['主动公开'] }
  const text = (at: number) => ({
    anchor: `s3-1-p${at}`,
    section: own,
    headingLength: 0,
    text: '公开',
    errata: [],
  })
  const file = packBlock({
    report: { id: 'a', title: '报告' },
    needsScript: false,
    paragraphs: [text(1), text(2), { ...text(3), anchor: 's3-12' }],
  })
  expect(file.sections).toEqual({
    paragraphs: [3],
    anchors: ['s3-1'],
    paths: ['三、（一）'],
    headings: ['概述'],
    above: [0],
  })
  expect(file.aboves).toEqual([['主动公开']])
  expect(file.anchors).toEqual(['-p1', '-p2', 's3-12'])
})
