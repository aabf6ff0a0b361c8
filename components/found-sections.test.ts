import { expect, test } from 'vitest'
import type { CorpusHit } from '@/lib/search/corpus/corpus-answer'
import { groupFound } from './found-sections'

function hit(anchor: string, path: string, heading: string): CorpusHit {
  const snippet = { text: '', noise: [], notes: [], ranges: [], isCutBefore: false, isCutAfter: false }
  return { anchor, path, heading, tier: 'literal', matches: 1, standIns: [], snippet }
}

test('hits stand under their section, in document order', () => {
  const hits = [hit('s0-p1', '', '年度报告'), hit('s3-1-p1', '三、（一）', '申请情况'), hit('s3-1-p2', '三、（一）', '申请情况'), hit('s4-p1', '四、', '收费')]
  const groups = groupFound({ title: '年度报告', hits }).map(({ name, hits }) => [name, hits.map(({ anchor }) => anchor)])
  expect(groups).toEqual([
    ['', ['s0-p1']],
    ['三、（一） 申请情况', ['s3-1-p1', 's3-1-p2']],
    ['四、收费', ['s4-p1']],
  ])
})

test('sections of one name under different numbers stay apart', () => {
  const hits = [hit('s1-1-p1', '一、（一）', '总体情况'), hit('s2-1-p1', '二、（一）', '总体情况')]
  expect(groupFound({ title: '', hits })).toHaveLength(2)
})
