import { expect, test } from 'vitest'
import type { CollectionHit } from '@/lib/search/collection/collection-answer'
import { groupFound, titleMarks } from './found-sections'

function hit(anchor: string, path: string, heading: string): CollectionHit {
  const snippet = {
    text: '',
    noise: [],
    notes: [],
    ranges: [],
    isCutBefore: false,
    isCutAfter: false,
  }
  return {
    anchor,
    path,
    heading,
    tier: 'literal',
    matches: 1,
    standIns: [],
    ownHeading: null,
    snippet,
  }
}

test('hits stand under their section, in document order', () => {
  const hits = [
    hit('s0-p1', '', '年度报告'),
    hit('s3-1-p1', '三、（一）', '申请情况'),
    hit('s3-1-p2', '三、（一）', '申请情况'),
    hit('s4-p1', '四、', '收费'),
  ]
  const groups = groupFound({ title: '年度报告', hits }).map(({ name, hits }) => [
    name,
    hits.map(({ anchor }) => anchor),
  ])
  expect(groups).toEqual([
    ['', ['s0-p1']],
    ['三、（一） 申请情况', ['s3-1-p1', 's3-1-p2']],
    ['四、收费', ['s4-p1']],
  ])
})

test('a heading that answers is marked where it is shown, once', () => {
  const ownHeading = (text: string) => ({
    text,
    ranges: [{ start: text.indexOf('收费'), end: text.indexOf('收费') + 2 }],
  })
  const hits = [
    { ...hit('s0', '开头', '收费年报'), ownHeading: ownHeading('收费年报') },
    { ...hit('s3-1', '三、（一）', '收费情况'), ownHeading: ownHeading('（一）收费情况。') },
  ]
  expect(titleMarks({ title: '收费年报', hits })).toEqual([{ start: 0, end: 2 }])
  expect(groupFound({ title: '收费年报', hits }).map(({ name, marks }) => [name, marks])).toEqual([
    ['开头', []],
    ['三、（一） 收费情况', [{ start: 6, end: 8 }]],
  ])
  // Where the editor's title differs, the text's own is shown beside its place.
  expect(titleMarks({ title: '年报', hits })).toEqual([])
  expect(groupFound({ title: '年报', hits })[0]).toMatchObject({
    name: '开头 收费年报',
    marks: [{ start: 3, end: 5 }],
  })
})

test('sections of one name under different numbers stay apart', () => {
  const hits = [hit('s1-1-p1', '一、（一）', '总体情况'), hit('s2-1-p1', '二、（一）', '总体情况')]
  expect(groupFound({ title: '', hits })).toHaveLength(2)
})
