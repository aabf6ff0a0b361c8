import { expect, test } from 'vitest'
import { formatCollection } from './collection-tables'
import type { Figures } from './evaluate-collection'

const figures = (recallAt10: number): Figures => ({
  queries: 2,
  recallAt10,
  recallAt100: 1,
  mrrAt10: 1 / 3,
  msPerQuery: 1.234,
})
const methods = [{ name: 'M', note: 'as it comes', open: () => () => [] }]

test('a table of the methods, one by half, and the configuration', () => {
  const halves = { tuning: figures(0.25), 'held-back': figures(0.75) }
  const text = formatCollection(
    [{ wording: 'text', method: 'M', all: figures(0.5), halves }],
    methods,
    'all',
  )
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['text, 2 queries (all)'],
    [''],
    ['method', 'R@10', 'R@100', 'MRR@10', 'ms/query'],
    expect.anything(),
    ['M', '0.500', '1.000', '0.333', '1.23'],
    [''],
    ['text, by half'],
    [''],
    [
      'method',
      'tuning R@10',
      'tuning R@100',
      'tuning MRR@10',
      'held-back R@10',
      'held-back R@100',
      'held-back MRR@10',
    ],
    expect.anything(),
    ['M', '0.250', '1.000', '0.333', '0.750', '1.000', '0.333'],
    [''],
    ['M: as it comes'],
    [''],
  ])
})

test('one half has no table by half', () => {
  const text = formatCollection(
    [{ wording: 'text', method: 'M', all: figures(0.5), halves: {} }],
    methods,
    'tuning',
  )
  expect(text).toContain('text, 2 queries (tuning)')
  expect(text).not.toContain('by half')
})
