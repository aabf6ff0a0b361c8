import { expect, test } from 'vitest'
import { writeLargeNumber } from './chinese-number'
import { metaWith } from './meta.fixture'
import { outlineOf } from './outline'
import { parseReport } from './parse-report'

const LAST = 1100
const TEXT = '各部门按照要求完成了有关工作，并把结果向社会公布。'

/* A document with as many sections as the longest one has. */
test.each<[kind: string, marker: (n: number) => string, last: number]>([
  ['一、', (n) => `${writeLargeNumber(n)}、`, LAST],
  ['（一）', (n) => `（${writeLargeNumber(n)}）`, LAST],
  ['第一章', (n) => `第${writeLargeNumber(n)}章　`, LAST],
  ['第一节', (n) => `第${writeLargeNumber(n)}节　`, LAST],
  ['第1章', (n) => `第${n}章　`, LAST],
  ['第一条', (n) => `第${writeLargeNumber(n)}条　`, LAST],
  ['1.', (n) => `${n}.`, LAST],
  ['1、', (n) => `${n}、`, LAST],
  ['（1）', (n) => `（${n}）`, LAST],
  ['1 ', (n) => `${n}　`, 999],
  [
    '①',
    (n) => String.fromCodePoint(n <= 20 ? 0x245f + n : n <= 35 ? 0x3250 + n - 20 : 0x32b0 + n - 35),
    50,
  ],
])('%s goes on to the last number', (_, marker, last) => {
  const numbers = Array.from({ length: last }, (_, i) => i + 1)
  const source = `某市工作报告\n${numbers.map((n) => `${marker(n)}事项${writeLargeNumber(n)}\n${TEXT}\n`).join('')}`
  const report = parseReport('x', source, metaWith())
  const entries = outlineOf(report.sections).filter(({ level }) => level > 0)
  expect(entries.map((entry) => entry.marker)).toEqual(numbers.map((n) => marker(n).trim()))
  expect(report.warnings).toEqual([])
})
