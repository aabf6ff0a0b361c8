import { expect, test } from 'vitest'
import { createRounds } from './rounds'

const rounds = createRounds({ warming: 2, measured: 3, patience: 100 })

test('rounds to warm up do not count', () => {
  expect(rounds.most).toBe(5)
  expect(rounds.measured([1, 2, 3, 4, 5])).toEqual([3, 4, 5])
})

test('a slow search is asked less often; its last round counts', () => {
  expect(
    rounds.isEnough([
      [10, 20],
      [30, 30],
    ]),
  ).toBe(false)
  expect(
    rounds.isEnough([
      [10, 20],
      [40, 30],
    ]),
  ).toBe(true)
  expect(rounds.measured([7])).toEqual([7])
  expect(rounds.measured([7, 8])).toEqual([8])
  expect(rounds.measured([])).toEqual([])
})
