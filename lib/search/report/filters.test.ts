import { beforeAll, describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { anchorsOf, openSeed, type Seed } from './seed.fixture'
import { scanTools } from '@/lib/search/match/source'

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
    expect(anchors('章节:第三部分 件')).not.toEqual([])
    expect(anchors('章节:第三部分 件').every((anchor) => anchor.startsWith('s3'))).toBe(true)
    expect(anchors('章节:第三部分 信函').sort()).toEqual(['s3-1-p1', 's3-2-p1'])
    expect(anchors('章节:附件八 信息')).toEqual(['a1-8-p1'])
  })

  test('takes a reference by its number, not as a part of a heading: 下一步 is not 一、', () => {
    expect(anchors('章节:一、 超期')).toEqual([])
    expect(anchors('一、 超期')).toEqual([])
    expect(anchors('章节:六、 超期')).toEqual(['s6-3-p1'])
  })

  test('takes a part of a heading', () => {
    expect(anchors('章节:答复情况 信函')).toEqual(['s3-2-p1'])
    expect(anchors('章节:行政复议 申请')).toEqual(['s5-p1'])
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
    expect(anchors('年份:2011年度 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('年份:二〇一一 塑化剂')).toEqual(['a1-7-p1'])
    expect(anchors('年份:二〇一二年 塑化剂')).toEqual([])
    expect(anchors('年份:2012 塑化剂')).toEqual([])
  })

  test('a single clause with a filter is still as typed', () => {
    expect(seed.search('年份:2011 塑化剂')).toMatchObject({ count: 3, paragraphs: 1 })
  })
})

describe('an exclusion', () => {
  test('does not take a number away that it only begins', () => {
    expect(anchors('信函 -4').length).toBe(anchors('信函').length)
    expect(anchors('信函 -47')).toEqual(['s3-2-p1'])
  })
})

describe('several annexes', () => {
  const report = parseReport(
    'r',
    '报告\n一、概述\n三项。\n附件一：\n甲\n（二）两项。\n附件二：\n乙\n（二）四项。',
    metaWith([]),
  )
  const search = createSearch(reportSource(report), scanTools(createScan(report.paragraphs.length)))

  test('附件 is all of them, with a number one', () => {
    expect(search('章节:附件 项').paragraphs).toBe(2)
    expect(search('章节:附件二 项').paragraphs).toBe(1)
    expect(search('附件二').jumps).toMatchObject([{ path: '附件二' }])
  })
})
