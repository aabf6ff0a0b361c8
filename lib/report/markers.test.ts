import { describe, expect, test } from 'vitest'
import { headingLength, readMarker } from './markers'

describe('readMarker', () => {
  test.each([
    ['一、概述', '一、', 1, 'section', 1],
    ['十二、其他', '十二、', 1, 'section', 12],
    ['（三）形式', '（三）', 2, 'section', 3],
    ['(十八)其他', '(十八)', 2, 'section', 18],
    ['附件：', '附件：', 1, 'annex', 1],
    ['附件', '附件', 1, 'annex', 1],
    ['附件2:名单', '附件2:', 1, 'annex', 2],
    ['附件三：名单', '附件三：', 1, 'annex', 3],
  ])('%s', (line, text, level, kind, number) => {
    expect(readMarker(line)).toEqual({ text, level, kind, number })
  })

  test.each(['', '概述', '一是加强', '一二、错', '（一二）错', '附件如下', '2011年，', '见一、', '百、'])(
    'none: %s',
    (line) => {
      expect(readMarker(line)).toBeNull()
    },
  )
})

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
})
