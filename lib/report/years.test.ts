import { expect, test } from 'vitest'
import { yearsOf } from './years'

test.each([
  ['2011-01-01/2011-12-31', [2011]],
  ['2011', [2011]],
  ['2009-07-01/2012-06-30', [2009, 2010, 2011, 2012]],
  ['2012/2011', []],
  ['', []],
])('%s: %j', (period, years) => {
  expect(yearsOf(period)).toEqual(years)
})
