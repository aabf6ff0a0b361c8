import { expect, test } from 'vitest'
import { NUMERAL, parseChineseNumber, writeChineseNumber } from './chinese-number'

const ONES = ['', ...'一二三四五六七八九']

test('reads and writes every numeral from 一 to 九十九', () => {
  for (let value = 1; value < 100; value++) {
    const tens = Math.floor(value / 10)
    const numeral = `${tens > 1 ? ONES[tens] : ''}${tens > 0 ? '十' : ''}${ONES[value % 10]}`
    expect(parseChineseNumber(numeral), numeral).toBe(value)
    expect(writeChineseNumber(value)).toBe(numeral)
    expect(numeral).toMatch(new RegExp(`^${NUMERAL}$`))
  }
  expect(parseChineseNumber('一十二')).toBe(12)
})

test.each(['', '一二', '十二十', '十十', '二十一二', '〇', '百', '12', '一、'])(
  '%s is no such numeral',
  (text) => {
    expect(parseChineseNumber(text)).toBeNull()
  },
)
