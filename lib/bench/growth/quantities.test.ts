import { expect, test } from 'vitest'
import { formatBytes, formatTime } from './quantities'

test.each([
  [0.04, '0.04 ms'],
  [0.31, '0.3 ms'],
  [1, '1 ms'],
  [4.72, '4.7 ms'],
  [9.97, '10 ms'],
  [345.6, '346 ms'],
  [1000, '1 s'],
  [1234, '1.2 s'],
  [110_900, '111 s'],
  [2_345_000, '2,345 s'],
])('%s ms is %s', (value, text) => {
  expect(formatTime(value)).toBe(text)
})

test.each([
  [12, '12 B'],
  [36_400, '36 kB'],
  [1_440_000, '1.4 MB'],
  [65_000_000, '65 MB'],
])('%s bytes are %s', (value, text) => {
  expect(formatBytes(value)).toBe(text)
})
