import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '@/lib/text/any-text.fixture'
import { looseText } from '@/lib/text/loose-text'
import { readDate, readYear, writeDate } from './dates'

const read = (typed: string) => readDate(looseText(typed))

describe('a date', () => {
  test.each([
    ['2012年3月21日', 2012, 3, 21],
    ['２０１２年０３月２１日', 2012, 3, 21],
    ['2012 年 3 月 21 日', 2012, 3, 21],
    ['二〇一二年三月二十一日', 2012, 3, 21],
    ['二O一二年三月廿一日', 2012, 3, 21],
    ['二0一○年十月卅一日', 2010, 10, 31],
    ['2012年三月二十一号', 2012, 3, 21],
    ['2012-03-21', 2012, 3, 21],
    ['2012/3/21', 2012, 3, 21],
    ['2012.3.21', 2012, 3, 21],
    ['2012年3月', 2012, 3, null],
    ['3月21日', null, 3, 21],
    ['3月21号', null, 3, 21],
    ['二〇一一年', 2011, null, null],
    ['三月', null, 3, null],
    ['二十一日', null, null, 21],
  ])('%s', (typed, year, month, day) => {
    expect(read(typed)).toEqual({ year, month, day })
  })

  test.each([
    ...[
      '',
      '2011',
      '3.15',
      '3·15',
      '2011.12',
      '2011-12',
      '2008-2012',
      '2012-3/21',
      '2012-13-01',
      '2012-02-30',
      '2011年13月',
      '2月30日',
    ],
    ...[
      '9号',
      '5号令',
      '2012年21日',
      '年',
      '年月日',
      '三年',
      '12年',
      '一二月',
      '三十二日',
      '3个月',
      '2012年3月21日前',
      '3000年',
    ],
  ])('“%s” is none', (typed) => {
    expect(read(typed)).toBeNull()
  })
})

const year = fc.integer({ min: 1000, max: 2999 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
const none = fc.constant(null)
const date = fc.oneof(
  fc.record({ year, month, day }),
  fc.record({ year, month, day: none }),
  fc.record({ year: none, month, day }),
  fc.record({ year, month: none, day: none }),
  fc.record({ year: none, month, day: none }),
  fc.record({ year: none, month: none, day }),
)

test('every notation is read as the date it was written for, and is folded', () => {
  fc.assert(
    fc.property(date, (date) => {
      const notations = writeDate(date)
      for (const notation of notations) {
        expect(readDate(notation), notation).toEqual(date)
        expect(looseText(notation)).toBe(notation)
      }
      expect(new Set(notations).size).toBe(notations.length)
    }),
    { numRuns: 1000 },
  )
})

test('whatever is read as a date is written as one', () => {
  const units = fc.constantFrom(...'0123年月日号零一二十廿-/.o')
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: units, maxLength: 12 })), (typed) => {
      const folded = looseText(typed)
      const found = readDate(folded)
      if (found) for (const notation of writeDate(found)) expect(readDate(notation)).toEqual(found)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['2011', 2011],
  ['2011年', 2011],
  ['2011年度', 2011],
  ['二零一一', 2011],
  ['二零一一年', 2011],
  ['20111', null],
  ['2011年3月', null],
  ['', null],
])('the year of %s', (text, expected) => {
  expect(readYear(text)).toBe(expected)
})
