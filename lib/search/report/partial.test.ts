import { beforeAll, expect, test } from 'vitest'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const partial = (query: string) =>
  seed
    .search(query)
    .hits.flatMap(({ tier, id }) =>
      tier === 'partial' ? [seed.report.paragraphs[id]?.anchor ?? ''] : [],
    )

test('a question in plain words answers, best first, and counts nothing', () => {
  expect(partial('质检总局什么时候开新闻发布会？').slice(0, 2).sort()).toEqual(['s1-3-p4', 's2-p1'])
  expect(partial('信函提交的申请有多少件？')[0]).toBe('s3-1-p1')
  expect(seed.search('质检总局什么时候开新闻发布会？')).toMatchObject({ count: 0, paragraphs: 0 })
})

test('comes last, and not at all where enough is found', () => {
  const { hits } = seed.search('塑化剂企业')
  const first = hits.findIndex(({ tier }) => tier === 'partial')
  expect(first).toBeGreaterThan(0)
  expect(hits.slice(first).every(({ tier }) => tier === 'partial')).toBe(true)
  expect(partial('质检总局')).toEqual([])
})

test('one word is enough only if it says something', () => {
  expect(partial('支树平 区块链')).toEqual(['s1-1-p1'])
  expect(partial('信息 区块链')).toEqual([])
})

test('a phrase is one word, and exclusions and filters hold', () => {
  expect(partial('“行政许可听证”')).toEqual([])
  expect(partial('支树平 区块链 -同志')).toEqual([])
  expect(partial('章节:附件 支树平 区块链')).toEqual([])
})

test('marks are the words that are there', () => {
  const [hit] = seed.search('支树平 区块链').hits
  const text = seed.report.paragraphs[hit?.id ?? 0]?.text ?? ''
  expect(hit?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['支树平'])
})
