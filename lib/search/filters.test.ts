import { beforeAll, describe, expect, test } from 'vitest'
import { anchorsOf, openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const anchors = (query: string) => anchorsOf(seed, seed.search, query)

describe('OR', () => {
  test('finds either, and binds tighter than AND', () => {
    expect(anchors('塑化剂 OR 支树平').sort()).toEqual(['a1-7-p1', 's1-1-p1'])
    expect(anchors('塑化剂 OR 支树平 同志')).toEqual(['s1-1-p1'])
    expect(anchors('同志 支树平 | 塑化剂')).toEqual(['s1-1-p1'])
  })

  test('counts occurrences of all alternatives, none twice', () => {
    const { count } = seed.search('塑化剂 OR 塑化')
    expect(count).toBe(seed.search('塑化').count)
    expect(seed.search('塑化剂 OR 支树平').count).toBe(4)
  })
})

describe('章节', () => {
  test('takes a reference, with all below it', () => {
    expect(anchors('章节:三 件').every((anchor) => anchor.startsWith('s3'))).toBe(true)
    expect(anchors('章节:第三部分 信函').sort()).toEqual(['s3-1-p1', 's3-2-p1'])
    expect(anchors('章节:附件八 信息')).toEqual(['a1-8-p1'])
  })

  test('takes a part of a heading', () => {
    expect(anchors('章节:答复情况 信函')).toEqual(['s3-2-p1'])
    expect(anchors('章节:行政复议 申请').every((anchor) => anchor.startsWith('s5'))).toBe(true)
  })

  test('takes away, and is an alternative', () => {
    expect(anchors('信函 -章节:答复情况')).toEqual(['s3-1-p1'])
    expect(anchors('信函 章节:答复情况 OR 章节:申请情况').sort()).toEqual(['s3-1-p1', 's3-2-p1'])
  })

  test('a section that is not there has nothing', () => {
    expect(anchors('章节:第九部分 信函')).toEqual([])
  })
})

describe('机关 and 年份', () => {
  test('are those of the report', () => {
    expect(anchors('机关:质检总局 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('机关:AQSIQ 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('机关:海关总署 塑化剂')).toEqual([])
    expect(anchors('年份:2011 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('年份:2011年 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('年份:2012 塑化剂')).toEqual([])
  })

  test('a single clause with a filter is still as typed', () => {
    expect(seed.search('年份:2011 塑化剂')).toMatchObject({ count: 3, paragraphs: 1 })
  })
})
