import { expect, test } from 'vitest'
import type { CatalogEntry } from '@/lib/index/catalog-file'
import { WHOLE } from './collection-address'
import { countFacets, groupRows, listEntries } from './collection-rows'

function entry(
  id: string,
  title: string,
  agency: string,
  years: number[],
  characters: number,
): CatalogEntry {
  return { id, title, agency, years, issued: null, characters }
}

const ENTRIES = [
  entry('a', '丙报告', '国务院', [2012], 30),
  entry('b', '甲报告', '上海市', [2012], 10),
  entry('c', '乙报告', '国务院', [2013, 2014], 20),
  entry('d', '丁报告', '上海市', [], 5),
]

function ids(entries: readonly CatalogEntry[]): string {
  return entries.map(({ id }) => id).join('')
}

test('the usual order is by year, latest first, then by title', () => {
  expect(ids(listEntries(ENTRIES, WHOLE))).toBe('cabd')
})

test.each([
  ['title', 'adbc'],
  ['agency', 'cabd'],
  ['size', 'acbd'],
] as const)('by %s', (sort, expected) => {
  expect(ids(listEntries(ENTRIES, { ...WHOLE, sort }))).toBe(expected)
})

test('facets leave what has their value; a span of years has each of its years', () => {
  expect(ids(listEntries(ENTRIES, { ...WHOLE, agency: '国务院' }))).toBe('ca')
  expect(ids(listEntries(ENTRIES, { ...WHOLE, year: 2013 }))).toBe('c')
  expect(ids(listEntries(ENTRIES, { ...WHOLE, agency: '上海市', year: 2013 }))).toBe('')
})

test('rows stand under the heading of their order', () => {
  const names = (sort: 'year' | 'agency' | 'title') =>
    groupRows(listEntries(ENTRIES, { ...WHOLE, sort }), sort).map(({ name }) => name)
  expect(names('year')).toEqual(['2014年', '2012年', '年份不详'])
  expect(names('agency').sort()).toEqual(['上海市', '国务院'])
  expect(names('title')).toEqual([''])
})

test('a facet counts without regard to itself', () => {
  const { agencies, years } = countFacets(ENTRIES, { agency: '国务院', year: 2012 })
  expect(agencies.map(({ value, reports }) => [value, reports.value]).sort()).toEqual([
    ['上海市', 1],
    ['国务院', 1],
  ])
  expect(years.map(({ value, reports }) => [value, reports.value])).toEqual([
    [2014, 1],
    [2013, 1],
    [2012, 1],
  ])
})

test('counts agree with what the facet then lists', () => {
  const facets = { agency: null, year: 2012 }
  for (const { value, reports } of countFacets(ENTRIES, facets).agencies) {
    expect(listEntries(ENTRIES, { ...WHOLE, ...facets, agency: value })).toHaveLength(reports.value)
  }
})
