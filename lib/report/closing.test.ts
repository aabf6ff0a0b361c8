import { describe, expect, test } from 'vitest'
import { closingStart, isShortTitle } from './closing'

describe('closingStart', () => {
  test.each([
    [['报告', '正文。', '质检总局', '2012年3月21日'], 2],
    [['报告', '正文。', '二〇一二年三月二十一日'], 2],
    [['报告', '正文。', '质检总局', '办公室', '二一二年三月二十一日 '], 2],
    [['报告', '二〇一二年三月二十一日'], 1],
    [['报告', '质检总局', '二〇一二年三月二十一日'], 1],
    [['报告', '一、概述', '二〇一二年三月二十一日'], 2],
  ])('%j closes from %d', (lines, start) => {
    expect(closingStart(lines)).toBe(start)
  })

  test.each([
    [['报告', '正文。', '质检总局']],
    [['报告', '正文。', '2012年3月21日发布。']],
    [['二〇一二年三月二十一日']],
    [[]],
  ])('%j has no closing block', (lines: string[]) => {
    expect(closingStart(lines)).toBe(lines.length)
  })

  test('has at most five lines above the date', () => {
    const names = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局']
    expect(closingStart(['报告', ...names, '2012年3月21日'])).toBe(3)
  })
})

test.each([
  ['公开信息情况', true],
  ['字'.repeat(40), true],
  ['字'.repeat(41), false],
  ['情况如下：', false],
  ['  ', false],
])('isShortTitle %j: %s', (line, expected) => {
  expect(isShortTitle(line)).toBe(expected)
})
