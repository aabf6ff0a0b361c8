import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutlineEntry } from './outline'
import { fromRows, toRows } from './outline-rows'

const text = fc.oneof(
  fc.constantFrom('', '一、', '（二）', '第二条', '第三条', '第四条', '附件：', '附件'),
  fc.string(),
)
const anchor = fc.oneof(
  text,
  fc.constantFrom('t2', 't3', 't4', 't03', 'a1-t3', 't'),
  fc.nat(9999).map((number) => `t${number}`),
)
const entry: fc.Arbitrary<OutlineEntry> = fc.record({
  anchor,
  level: fc.nat(4),
  marker: text,
  heading: text,
  path: text,
})

test('an outline comes back as it was, also from a file', () => {
  fc.assert(
    fc.property(fc.array(entry), (outline) => {
      expect(
        fromRows(JSON.parse(JSON.stringify(toRows(outline))) as ReturnType<typeof toRows>),
      ).toEqual(outline)
    }),
  )
})

test('what follows from the entries above is left out', () => {
  const section = (
    anchor: string,
    level: number,
    marker: string,
    heading: string,
    path: string,
  ) => ({ anchor, level, marker, heading, path })
  expect(
    toRows([
      section('s0', 0, '', '报告', '开头'),
      section('s1', 1, '一、', '概述', '一、'),
      section('s1-1', 2, '（一）', '', '一、（一）'),
      section('t1', 2, '第一条', '', '第一条'),
      section('end', 0, '', '', '落款'),
    ]),
  ).toEqual([
    ['s0', 0, '', '报告', '开头'],
    ['s1', 1, '一、', '概述'],
    ['s1-1', 2, '（一）'],
    ['t1', 2, 1],
    ['end', 0, '', '', '落款'],
  ])
})

test('articles that follow one another are one row', () => {
  const article = (anchor: string, level: number, marker: string) => ({
    anchor,
    level,
    marker,
    heading: '',
    path: marker,
  })
  const outline = [
    article('t9', 2, '第九条'),
    article('t10', 2, '第十条'),
    article('t11', 2, '第十一条'),
    { ...article('c2', 1, '第二章'), heading: '机构' },
    article('t12', 2, '第十二条'),
    article('t12z1', 2, '第十二条之一'),
    article('t13', 2, '第十三条'),
    article('t15', 2, '第十五条'),
    article('t16', 1, '第十六条'),
    article('a1-t1', 1, '第一条'),
    article('a1-t2', 1, '第二条'),
  ]
  const rows = toRows(outline)
  expect(rows).toEqual([
    ['t9', 2, 3],
    ['c2', 1, '第二章', '机构'],
    ['t12', 2, 1],
    ['t12z1', 2, '第十二条之一', '', '第十二条之一'],
    ['t13', 2, 1],
    ['t15', 2, 1],
    ['t16', 1, 1],
    ['a1-t1', 1, 2],
  ])
  expect(fromRows(rows)).toEqual(outline)
})
