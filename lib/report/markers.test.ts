import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '@/lib/text/any-text.fixture'
import { readMarker } from './markers'

describe('readMarker', () => {
  test.each([
    ['一、概述', '一、', 'han', 1],
    ['十二、其他', '十二、', 'han', 12],
    ['一，概述', '一，', 'han', 1],
    ['一,概述', '一,', 'han', 1],
    ['三. 概述', '三.', 'han', 3],
    ['四 概述', '四', 'han', 4],
    ['贰、概述', '贰、', 'han', 2],
    ['一百、概述', '一百、', 'han', 100],
    ['一百零一、概述', '一百零一、', 'han', 101],
    ['一百○二.概述', '一百○二.', 'han', 102],
    ['壹佰壹拾、概述', '壹佰壹拾、', 'han', 110],
    ['一千零一 概述', '一千零一', 'han', 1001],
    ['（一百）概述', '（一百）', 'han-bracket', 100],
    ['（一百二十三）概述', '（一百二十三）', 'han-bracket', 123],
    ['第一百零一章 概述', '第一百零一章', 'chapter', 101],
    ['附件一百：名单', '附件一百：', 'annex', 100],
    ['100.栏目', '100.', 'digit', 100],
    ['1000、栏目', '1000、', 'digit', 1000],
    ['（120）栏目', '（120）', 'digit-bracket', 120],
    ['㉑栏目', '㉑', 'circle', 21],
    ['㊿栏目', '㊿', 'circle', 50],
    ['101　总则', '101', 'decimal', 101],
    ['（三）形式', '（三）', 'han-bracket', 3],
    ['(十八)其他', '(十八)', 'han-bracket', 18],
    ['二)形式', '二)', 'han-bracket', 2],
    ['〔四〕形式', '〔四〕', 'han-bracket', 4],
    ['㈠形式', '㈠', 'han-bracket', 1],
    ['（五）、形式', '（五）、', 'han-bracket', 5],
    ['1.栏目', '1.', 'digit', 1],
    ['１２．栏目', '１２．', 'digit', 12],
    ['3、栏目', '3、', 'digit', 3],
    ['⒉栏目', '⒉', 'digit', 2],
    ['（1）栏目', '（1）', 'digit-bracket', 1],
    ['2)栏目', '2)', 'digit-bracket', 2],
    ['⑶栏目', '⑶', 'digit-bracket', 3],
    ['①栏目', '①', 'circle', 1],
    ['1.2　目的', '1.2', 'decimal', 1],
    ['1　总则', '1', 'decimal', 1],
    ['第一部分 概述', '第一部分', 'part', 1],
    ['第三部份：概述', '第三部份：', 'part', 3],
    ['第二编 物权', '第二编', 'book', 2],
    ['第一分编　通则', '第一分编', 'subbook', 1],
    ['第 十 章 附则', '第 十 章', 'chapter', 10],
    ['第1章 总则', '第1章', 'chapter', 1],
    ['第二節 規則', '第二節', 'division', 2],
    ['第一百零二条 本法', '第一百零二条', 'article', 102],
    ['第12条　本法', '第12条', 'article', 12],
    ['附件：', '附件：', 'annex', 1],
    ['附件', '附件', 'annex', 1],
    ['附件2:名单', '附件2:', 'annex', 2],
    ['附件 三：名单', '附件 三：', 'annex', 3],
  ])('%s', (line, text, kind, number) => {
    expect(readMarker(line)).toMatchObject({ text, kind, number })
  })

  test.each([
    ['', '概述'],
    ['一是加强', '一二、错'],
    ['（一二）错', '附件如下'],
    ['2011年，', '见一、'],
    ['百、', '2011.3.1'],
    ['两、错', '一百百、错'],
    ['2011 年度', '2011.3 发布'],
    ['零、错', '一百一二、错'],
    ['1.5亿元', '3.15活动'],
    ['12,345件', '第二十条 第（一）项'],
    ['第一章程', '第三条规定的情形'],
    ['第一，加强', '十多年来'],
  ])('none: %s, %s', (...lines) => {
    expect(lines.map(readMarker)).toEqual([null, null])
  })

  test.each([
    ['　　一、概述', '一、', 4],
    ['\u200b\ue000一\u200b、概述', '一\u200b、', 5],
    ['&nbsp;&#12288;（一）概述', '（一）', 17],
    ['&ensp;1.概述', '1.', 8],
    ['一、　概述', '一、', 3],
  ])('what cannot be seen does not matter: %j', (line, text, end) => {
    expect(readMarker(line)).toMatchObject({ text, end })
    expect(line.slice(end)).toBe('概述')
  })

  test('the numbers behind the first one are kept', () => {
    expect(readMarker('3.1.2　职责')).toMatchObject({ number: 3, more: [1, 2] })
    expect(readMarker('第十二条之一 本法')).toMatchObject({ number: 12, more: [1] })
  })

  test('is a piece of its line, whatever the line is', () => {
    const line = fc.tuple(
      fc.constantFrom('', '　', '一、', '（一）', '第一章', '&nbsp;', '1.', '①'),
      anyText,
    )
    fc.assert(
      fc.property(line, ([start, rest]) => {
        const text = start + rest
        const marker = readMarker(text)
        if (!marker) return
        expect(text.slice(0, marker.end)).toContain(marker.text)
        expect(marker.text).not.toBe('')
      }),
    )
  })
})
