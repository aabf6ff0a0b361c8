import { expect, test } from 'vitest'
import { findItems } from './items'

function itemsOf(text: string): string[] {
  return findItems(text, 'p').map(({ anchor, start, end }) => `${anchor} ${text.slice(start, end)}`)
}

test('each item goes from its marker to the next, the last to the end', () => {
  expect(itemsOf('共323条。其中：一是公布动态；二是上报，十一是其他。完。')).toEqual([
    'p-i1 一是公布动态；',
    'p-i2 二是上报，',
    'p-i11 十一是其他。完。',
  ])
})

test('a marker stands at the start or after 。；：，', () => {
  expect(itemsOf('一是甲。二是乙')).toEqual(['p-i1 一是甲。', 'p-i2 二是乙'])
  expect(itemsOf('这一是甲、二是乙。三是丙')).toEqual([])
})

test('one marker is no enumeration, nor is a numeral that is none', () => {
  expect(itemsOf('其中：一是公布动态。')).toEqual([])
  expect(itemsOf('一是甲。一二是乙。')).toEqual([])
})

test('a number that comes again is marked x2', () => {
  expect(itemsOf('一是甲；二是乙。一是丙；二是丁。').map((item) => item.split(' ')[0])).toEqual([
    'p-i1',
    'p-i2',
    'p-i1x2',
    'p-i2x2',
  ])
})
