import { describe, expect, test } from 'vitest'
import { cleanHeading, headingLength } from './heading-length'
import { readMarker } from './markers'

describe('headingLength', () => {
  const length = (line: string) => headingLength(line, readMarker(line)!)

  test('goes to and with the first full stop, or to the end of the line', () => {
    expect(length('（一）健全机构。成立小组。')).toBe('（一）健全机构。'.length)
    expect(length('一、概述')).toBe(4)
  })

  test('of a sentence of 60 characters is the sentence, of 61 its first clause without the mark', () => {
    const sixty = `（一）甲，${'乙'.repeat(54)}。`
    expect([...sixty]).toHaveLength(60)
    expect(length(`${sixty}丙。`)).toBe(60)
    expect(length(`（一）甲，${'乙'.repeat(55)}。丙。`)).toBe('（一）甲'.length)
  })

  test('counts characters, and gives code units', () => {
    const line = `（一）甲，${'𠮷'.repeat(54)}。`
    expect(length(line)).toBe(line.length)
  })

  test('of a long line without any mark is the line', () => {
    expect(length(`一、${'乙'.repeat(80)}`)).toBe(82)
  })

  test.each([
    ['①健全机构 我局成立小组，由五人组成，逐月开会。', '①健全机构'],
    ['（一）公开内容: 全年公开信息9条,其中政策类3条。', '（一）公开内容:'],
    ['二、公开情况 全年没有发生因公开引起的诉讼案件。', '二、公开情况'],
    ['一、概 述', '一、概 述'],
    ['一、加强领导 落实责任。我局成立小组。', '一、加强领导 落实责任。'],
    ['（一）2011 年，成立小组。', '（一）2011 年，成立小组。'],
  ])('white space parts a heading from its text: %s', (line, heading) => {
    expect(line.slice(0, length(line))).toBe(heading)
  })

  test.each([
    ['第一条 为了公开，制定本法。', '第一条 '],
    ['第二条 【范围】本法适用。', '第二条 【范围】'],
  ])('an article has none but in brackets: %s', (line, heading) => {
    expect(line.slice(0, length(line))).toBe(heading)
  })
})

test.each([
  ['概述。', '概述'],
  [' 概　述 ', '概 述'],
  ['公开\r\n情况', '公开情况'],
  ['a\nb', 'a b'],
  ['公\u200b開(kāi)情況(二)', '公開情況(二)'],
  ['&ldquo;三公&rdquo;&nbsp;经费&unknown;', '“三公” 经费&unknown;'],
  ['总\u0007体情况\f', '总体情况'],
])('cleanHeading %j: %s', (text, heading) => {
  expect(cleanHeading(text)).toBe(heading)
})
