import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  NUMERAL,
  parseChineseNumber,
  parseLargeNumber,
  parseNumeral,
  writeChineseNumber,
  writeLargeNumber,
  writeNumeral,
} from './chinese-number'

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

test.each([
  ['十', 10],
  ['十二', 12],
  ['九十九', 99],
  ['一百', 100],
  ['一百零二', 102],
  ['一百〇二', 102],
  ['一百一十', 110],
  ['二百二十二', 222],
  ['一千二百六十', 1260],
  ['一千零五', 1005],
])('%s is %d', (numeral, value) => {
  expect(parseLargeNumber(numeral)).toBe(value)
  expect(writeLargeNumber(value)).toBe(numeral.replace('〇', '零'))
})

test('writes every numeral from 一 to 九千九百九十九 as it is read', () => {
  for (let value = 1; value < 10_000; value++)
    expect(parseLargeNumber(writeLargeNumber(value))).toBe(value)
  expect([111, 1010, 1100, 9999].map(writeLargeNumber)).toEqual([
    '一百一十一',
    '一千零一十',
    '一千一百',
    '九千九百九十九',
  ])
})

test.each(['', '一二', '百', '零', '〇一', '十十', '十百', '一百百'])(
  '%s is no such numeral',
  (numeral) => {
    expect(parseLargeNumber(numeral)).toBeNull()
  },
)

test.each([
  ['一万零五百', 10_500],
  ['三万', 30_000],
  ['两千万', 20_000_000],
  ['一亿零三万', 100_030_000],
  ['一点五亿', 150_000_000],
  ['零点五', 0.5],
  ['三十五点三', 35.3],
])('%s is %d', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value)
})

test.each(['三百五', '一万五', '点五', '一点', '一点五点三', '万', '一二三', ''])(
  '%s may be two numbers, or none',
  (numeral) => {
    expect(parseNumeral(numeral)).toBeNull()
  },
)

test('any whole number is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
      expect(parseNumeral(writeNumeral(value))).toBe(value)
    }),
    { numRuns: 2000 },
  )
})
