import { expect, test } from 'vitest'
import { ReportError } from './report-error'
import { errataByUnit } from './unit-errata'
import type { Erratum } from './types'
import { REASONS } from '@/lib/report/reasons'

const SOURCE = '甲乙\n丙丁戊己'
const unit = (start: number, end: number, number: number) => ({
  number,
  lastLine: number,
  start,
  text: SOURCE.slice(start, end),
})
const erratum = (quote: string, line: number): Erratum => ({
  quote,
  line,
  kind: 'typo',
  reading: null,
  note: '误',
})

test('an erratum’s offsets are those of the unit, whether it is several lines or a piece of one', () => {
  const joined = errataByUnit(SOURCE, [unit(0, 7, 1)], [erratum('戊', 2), erratum('乙', 1)])
  expect(joined.get(0)?.map(({ start, end }) => [start, end])).toEqual([
    [1, 2],
    [5, 6],
  ])
  const cut = errataByUnit(
    SOURCE,
    [unit(0, 2, 1), unit(3, 5, 2), unit(5, 7, 2)],
    [erratum('己', 2)],
  )
  expect([...cut]).toMatchObject([[2, [{ start: 1, end: 2 }]]])
})

test('a quote that two pieces share is refused', () => {
  const units = [unit(0, 2, 1), unit(3, 5, 2), unit(5, 7, 2)]
  expect(() => errataByUnit(SOURCE, units, [erratum('丁戊', 2)])).toThrow(
    new ReportError(2, REASONS.errataOverEnd),
  )
})
