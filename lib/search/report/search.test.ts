import { beforeAll, describe, expect, test } from 'vitest'
import { isCounted } from '@/lib/search/match/hit'
import { anchorsOf, openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const anchors = (query: string) => anchorsOf(seed, seed.search, query)
const count = (query: string) => seed.search(query).count

describe('the literal tier', () => {
  test('counts occurrences, not paragraphs', () => {
    const { count, hits } = seed.search('塑化剂')
    expect({ count, paragraphs: hits.length }).toEqual({ count: 3, paragraphs: 1 })
    expect(anchors('塑化剂')).toEqual(['a1-7-p1'])
  })

  test('finds a string that cuts words', () => {
    expect(anchors('险防控')).toContain('s1-5')
    expect(anchors('输日生')).toEqual(['a1-7-p1'])
    expect(anchors('公开申').sort()).toEqual(['s0-p1', 's3-1-p1'])
  })

  test('quotes and 、 in the text are transparent to a query without them', () => {
    expect(anchors('汽车三包')).toEqual(['s1-3-p5'])
    expect(anchors('以质取胜创先争优')).toHaveLength(3)
  })

  test('a query with marks is taken at its word', () => {
    expect(anchors('(十)')).toEqual(['a1-10-p1'])
    expect(anchors('（十五）')).toEqual(['a1-15-p1'])
  })

  test('width and case do not matter', () => {
    expect(anchors('ＯＩＭＬ')).toEqual(anchors('oiml'))
    expect(anchors('WWW.CNSE')).toEqual(['a1-8-p1'])
    expect(anchors('６４．７％').sort()).toEqual(['s3-1-p1', 's3-2-p1'])
  })

  test('ranges are the typed characters in the source', () => {
    const [hit] = seed.search('塑化剂').hits
    const text = seed.report.paragraphs[hit?.id ?? 0]?.text ?? ''
    expect(hit?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array(3).fill('塑化剂'),
    )
  })
})

describe('numbers', () => {
  test('match from their start', () => {
    expect(anchors('94')).not.toContain('a1-15-p1')
    expect(anchors('94个')).toEqual(['s1-4-p1'])
    expect(count('3%')).toBe(0)
    expect(anchors('35.3%')).toEqual(['s3-1-p1'])
    expect(anchors('3.15')).toEqual(['s2-p1'])
  })

  test('a beginning finds the number, with or without separators', () => {
    expect(count('57979')).toBe(2)
    expect(anchors('579').sort()).toEqual(['a1-10-p1', 's2-p2'])
    expect(anchors('57,979')).toEqual(anchors('57979'))
  })

  test('the number itself ranks above one that begins with it', () => {
    const [first] = seed.search('104').hits
    const text = seed.report.paragraphs[first?.id ?? 0]?.text ?? ''
    expect(text).toMatch(/104(?!\d)/)
  })
})

describe('several words', () => {
  test('repeated are one', () => {
    const [once, often] = [seed.search('塑化剂'), seed.search('塑化剂 '.repeat(50))]
    expect(often).toMatchObject({
      count: once.count,
      hits: once.hits.map(({ id, tier, score }) => ({ id, tier, score })),
    })
    expect(seed.search('塑化济 塑化济').correction?.text).toBe('塑化剂 塑化剂')
  })

  test('must meet in one paragraph, in any order', () => {
    expect(anchors('信函 申请')).toEqual(anchors('申请 信函'))
    expect(anchors('信函 申请')).toContain('s3-1-p1')
    expect(count('支树平 区块链')).toBe(0)
  })

  test('without a space: the words of a clause that does not stand as typed', () => {
    const hits = seed.search('食品安全许可').hits.filter(isCounted)
    expect(hits.map(({ tier }) => tier)).toEqual(['words'])
    expect(anchors('食品安全许可')).toEqual(['s2-p2'])
    expect(count('北京市朝阳区')).toBe(0)
  })

  test('a pasted passage comes first, spaces and quotes and all', () => {
    const passage = '围绕 “抓质量、保安全、促发展、强质检”和全面建设'
    const [first] = seed.search(passage).hits
    expect(first?.tier).toBe('literal')
    expect(anchors(passage)[0]).toBe('s1-p1')
  })

  test('a paragraph of separate words counts once', () => {
    const { paragraphs, count } = seed.search('信函 申请')
    expect(count).toBe(paragraphs)
    expect(count).toBeGreaterThan(1)
  })
})

test('a phrase is found only as it stands', () => {
  expect(anchors('“三公经费”')).toEqual(['a1-15-p1'])
  expect(count('“食品安全许可”')).toBe(0)
  expect(count('食品安全许可')).toBeGreaterThan(0)
})

test('an exclusion takes paragraphs away', () => {
  const without = anchors('食品 -化妆品')
  expect(without).not.toContain('a1-10-p1')
  expect(
    anchors('食品')
      .filter((anchor) => without.includes(anchor))
      .sort(),
  ).toEqual(without.sort())
  expect(count('-化妆品')).toBe(0)
})

describe('errata', () => {
  test('noise is not found, nor anything across it', () => {
    expect(count('相关公司')).toBe(0)
    expect(count('“行政相关”')).toBe(0)
  })

  test('a reading is found and marks what stands in the source', () => {
    const [hit] = seed.search('二〇一二年三月二十一日').hits
    const text = seed.report.paragraphs[hit?.id ?? 0]?.text ?? ''
    expect(hit?.ranges).toEqual([{ start: 0, end: text.length }])
    expect(anchors('二一二年')).toEqual(['end-p2'])
    expect(count('三月二十一')).toBe(1)
  })
})

test('headings and title come first', () => {
  expect(anchors('行政复议')[0]).toBe('s5')
  expect(anchors('存在的主要问题')[0]).toBe('s6')
  expect(anchors('收费及减免情况')[0]).toBe('s4')
})
