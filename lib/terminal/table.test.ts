import { expect, test } from 'vitest'
import { displayWidth, formatTable } from './table'

test.each([
  ['', 0],
  ['R@10', 4],
  ['查阅', 4],
  ['（一）a', 7],
  ['e\u0301', 1],
  ['𠮷', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('names left, figures right, and Han characters keep the columns straight', () => {
  expect(
    formatTable(
      ['method', 'R@10'],
      [
        ['查阅', '0.5'],
        ['BM25', '0.504'],
      ],
    ),
  ).toBe(['method   R@10', '──────  ─────', '查阅      0.5', 'BM25    0.504', ''].join('\n'))
})

test('a missing last cell leaves no space behind', () => {
  expect(formatTable(['a', 'b'], [['long name']])).toBe('a          b\n─────────  ─\nlong name\n')
})
