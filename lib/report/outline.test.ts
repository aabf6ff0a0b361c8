import { expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { ancestorHeadings, flattenSections, outlineOf } from './outline'
import { parseReport } from './parse-report'

const TEXT = '报告\n一、概述\n（一）机构。成立。\n二、主动公开\n附件：\n名单\n（八）其他。'
const { sections } = parseReport('test', TEXT, metaWith())

test('lists sections in document order, parents before children', () => {
  expect(flattenSections(sections).map(({ anchor }) => anchor)).toEqual([
    's0',
    's1',
    's1-1',
    's2',
    'a1',
    'a1-8',
  ])
})

test('the outline has what a reader sees, and no text', () => {
  const outline = outlineOf(sections)
  expect(outline.slice(1, 3)).toEqual([
    { anchor: 's1', level: 1, marker: '一、', heading: '概述', path: '一、' },
    { anchor: 's1-1', level: 2, marker: '（一）', heading: '机构', path: '一、（一）' },
  ])
  expect(outline.at(-1)).toEqual({
    anchor: 'a1-8',
    level: 2,
    marker: '（八）',
    heading: '其他',
    path: '附件（八）',
  })
})

test('knows the headings above each section, outermost first', () => {
  expect(Object.fromEntries(ancestorHeadings(sections))).toEqual({
    s0: [],
    s1: [],
    's1-1': ['概述'],
    s2: [],
    a1: [],
    'a1-8': ['名单'],
  })
})
