import { expect, test } from 'vitest'
import { drawItems } from './draw-items'
import { KINDS } from './known-item'
import { knownText } from './known-text.fixture'

const LINE = '公开信息，食品生产，许可管理，收费标准，行政诉讼，20，2011'
const TEXT = knownText('报告', LINE, `${LINE}办法`)

test('the same queries for the same seed, none twice, no more than twenty', () => {
  const queries = (seed: number) => drawItems(TEXT, 'pair', seed).map(({ query }) => query)
  expect(queries(1)).toEqual(queries(1))
  expect(queries(1)).not.toEqual(queries(2))
  expect(new Set(queries(1)).size).toBe(20)
  expect(queries(1)).toHaveLength(20)
})

test.each(KINDS)('a report that allows no queries of the kind %s has none', (kind) => {
  expect(drawItems(knownText('报告'), kind, 1)).toEqual([])
})
