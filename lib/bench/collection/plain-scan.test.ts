import { expect, test } from 'vitest'
import type { Report } from '@/lib/report/types'
import { createPlainScan } from './plain-scan'

function report(id: string, texts: readonly string[]): Report {
  return {
    id,
    paragraphs: texts.map((text, i) => ({ anchor: `p${i}`, text })),
  } as unknown as Report
}

const scan = createPlainScan(
  [
    report('a', ['汽车“三包”规定', '共194件，占35.3%', '著作权法']),
    report('b', ['（十）本法', '食品生产', '生产许可']),
    report('c', ['食品的许可。汽车', '三包 oiml 质檢總局']),
  ],
  new Map([
    ['檢', '检'],
    ['總', '总'],
  ]),
)
const found = (...strings: string[]) => [...scan.reportsWith(strings)]

test('a string without marks stands with and without them, never across a sentence or a paragraph', () => {
  expect(found('汽车三包')).toEqual(['a'])
  expect(found('许可。汽')).toEqual(['c'])
  expect(found('许可汽')).toEqual([])
  expect(found('汽车三包规定共')).toEqual([])
})

test('a string with marks stands as it is', () => {
  expect(found('（十）')).toEqual(['b'])
  expect(found('(十)本')).toEqual(['b'])
  expect(found('《三包》')).toEqual([])
})

test('nothing begins inside a number or a Latin word', () => {
  expect(found('194')).toEqual(['a'])
  expect(found('19')).toEqual(['a'])
  expect(found('94')).toEqual([])
  expect(found('3%')).toEqual([])
  expect(found('iml')).toEqual([])
  expect(found('OIML')).toEqual(['c'])
})

test('width and script do not matter; 著 is no 着', () => {
  expect(found('质检总局')).toEqual(['c'])
  expect(found('１９４件')).toEqual(['a'])
  expect(found('着作权')).toEqual([])
})

test('several strings stand in one paragraph', () => {
  expect(found('许可', '食品')).toEqual(['c'])
  expect(scan.isIn('c', 'p0', ['许可', '食品'])).toBe(true)
  expect(scan.isIn('b', 'p1', ['许可', '食品'])).toBe(false)
  expect(scan.isIn('b', 'p9', ['食品'])).toBe(false)
})
