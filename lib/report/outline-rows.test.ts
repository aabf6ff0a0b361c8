import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutlineEntry } from './outline'
import { fromRows, toRows } from './outline-rows'

const text = fc.oneof(fc.constantFrom('', '一、', '（二）', '第三条', '附件：', '附件'), fc.string())
const entry: fc.Arbitrary<OutlineEntry> = fc.record({ anchor: text, level: fc.nat(4), marker: text, heading: text, path: text })

test('an outline comes back as it was, also from a file', () => {
  fc.assert(
    fc.property(fc.array(entry), (outline) => {
      expect(fromRows(JSON.parse(JSON.stringify(toRows(outline))) as ReturnType<typeof toRows>)).toEqual(outline)
    }),
  )
})

test('what follows from the entries above is left out', () => {
  const section = (anchor: string, level: number, marker: string, heading: string, path: string) => ({ anchor, level, marker, heading, path })
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
    ['t1', 2, '第一条'],
    ['end', 0, '', '', '落款'],
  ])
})
