import { describe, expect, test } from 'vitest'
import { amendedText, amendmentsOf, placeErrata } from './errata'
import { ReportError } from './report-error'
import type { Erratum } from './types'
import { REASONS } from '@/lib/report/reasons'

const noise: Erratum = { quote: '走势', line: 7, kind: 'noise', reading: null, note: '混入' }
const lost: Erratum = {
  quote: '二一二',
  line: 7,
  kind: 'lost-character',
  reading: '二〇一二',
  note: '脱字',
}
const unclear: Erratum = { quote: '年年', line: 7, kind: 'typo', reading: null, note: '不明' }

describe('placeErrata', () => {
  test('finds the quotes and sorts them by place', () => {
    const placed = placeErrata('于二一二年，走势公布', [noise, lost])
    expect(placed).toEqual([
      { start: 1, end: 4, kind: 'lost-character', reading: '二〇一二', note: '脱字' },
      { start: 6, end: 8, kind: 'noise', reading: null, note: '混入' },
    ])
  })

  test('refuses a quote that is not there', () => {
    expect(() => placeErrata('于二〇一二年', [lost])).toThrow(
      new ReportError(7, REASONS.quoteNotThere('二一二')),
    )
  })

  test('refuses errata that overlap, not those that touch', () => {
    const touching = { ...noise, quote: '年' }
    expect(placeErrata('二一二年', [lost, touching])).toHaveLength(2)
    const overlapping = { ...noise, quote: '二年' }
    expect(() => placeErrata('二一二年', [overlapping, lost])).toThrow(
      new ReportError(7, REASONS.errataOverlap),
    )
  })
})

test('the search reads noise and readings otherwise, and nothing else', () => {
  const placed = placeErrata('于二一二年年，走势公布', [noise, lost, unclear])
  expect(placed).toHaveLength(3)
  expect(amendmentsOf(placed)).toEqual([
    { start: 1, end: 4, reading: '二〇一二' },
    { start: 7, end: 9, reading: null },
  ])
})

test('the same quote again means its next occurrence', () => {
  const erratum = { quote: '走势', line: 1, kind: 'noise', reading: null, note: '注' } as const
  expect(placeErrata('走势甲走势', [erratum, erratum]).map(({ start }) => start)).toEqual([0, 3])
  expect(() => placeErrata('走势甲', [erratum, erratum])).toThrow(REASONS.quoteNotThere('走势'))
})

test.each([
  ['all', 0, 12, '于二〇一二年年，公布'],
  ['a part of noise', 8, 9, ''],
  ['a part of what has a reading', 0, 3, '于二一'],
  ['what has none', 4, 6, '年年'],
])('a range as it is meant: %s', (_, start, end, meant) => {
  const text = '于二一二年年，走势公布'
  expect(amendedText(text, placeErrata(text, [noise, lost, unclear]), { start, end })).toBe(meant)
})
