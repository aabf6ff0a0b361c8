import { expect, test } from 'vitest'
import { sample, seededRandom } from './random.fixture'

test('the same seed gives the same numbers, in [0, 1)', () => {
  const one = seededRandom(7)
  const other = seededRandom(7)
  const numbers = Array.from({ length: 100 }, () => one())
  expect(numbers).toEqual(Array.from({ length: 100 }, () => other()))
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(new Set(numbers).size).toBe(100)
})

test('a sample has no value twice and stays as it is', () => {
  const values = Array.from({ length: 50 }, (_, i) => i)
  const chosen = sample(values, 20, seededRandom(1))
  expect(new Set(chosen).size).toBe(20)
  expect(sample(values, 20, seededRandom(1))).toEqual(chosen)
  expect(sample(values, 20, seededRandom(2))).not.toEqual(chosen)
})

test('a sample of all is a shuffle', () => {
  const values = ['a', 'b', 'c', 'd']
  expect(sample(values, 9, seededRandom(3)).sort()).toEqual(values)
  expect(sample([], 3, seededRandom(3))).toEqual([])
})
