import { expect, test } from 'vitest'
import { createLogScale, logWindow } from './log-scale'

test('a window is as wide as asked, with the values in its middle; wider only if they need it', () => {
  expect(logWindow([10, 1000], 4)).toEqual({ from: 0, to: 4 })
  expect(logWindow([1, 100_000], 3)).toEqual({ from: 0, to: 5 })
  expect(logWindow([100], 3)).toEqual({ from: 0.5, to: 3.5 })
  expect(() => logWindow([0, 1], 3)).toThrow(RangeError)
  expect(() => logWindow([], 3)).toThrow(RangeError)
})

test('equal ratios are equal distances; the powers of ten within the window', () => {
  const scale = createLogScale({ from: -0.5, to: 2.5 }, 300, 0)
  expect([1, 10, 100].map((value) => Math.round(scale.at(value)))).toEqual([250, 150, 50])
  expect(scale.decades).toEqual([1, 10, 100])
})
