import { expect, test } from 'vitest'
import type { CollectionAnswer } from '@/lib/search/collection/collection-answer'
import { parseQuery } from '@/lib/search/query/query'
import { WHOLE } from './collection-address'
import { INITIAL_COLLECTION, type CollectionState } from './collection-state'
import { countText, collectionStatus, printedCount, sizeText, yearsText } from './collection-text'

const ANSWER: CollectionAnswer = {
  query: parseQuery('食品'),
  isUnmarked: false,
  jumps: [],
  facets: { agency: null, year: null },
  found: [],
  reports: { value: 0, isExact: true },
  paragraphs: { value: 0, isExact: true },
  agencies: [],
  years: [],
  isLoading: false,
  hasMore: false,
}

function status(change: Partial<CollectionState>, listed: number | null = 25): string {
  return collectionStatus({ ...INITIAL_COLLECTION, ...change }, listed)
}

test('sizes, years and counts as they are read', () => {
  expect([668, 9_999, 18_625, 100_000].map(sizeText)).toEqual([
    '668 字',
    '9999 字',
    '1.9 万字',
    '10.0 万字',
  ])
  expect([[], [2012], [2006, 2007, 2010]].map(yearsText)).toEqual(['', '2012年', '2006–2010年'])
  expect(countText({ value: 12, isExact: false })).toBe('约 12')
  expect(countText({ value: 12, isExact: true })).toBe('12')
})

test('the list: how many reports, of which facets', () => {
  expect(status({})).toBe('25 份报告')
  expect(status({ view: { ...WHOLE, agency: '国务院', year: 2012 } }, 1)).toBe(
    '国务院，2012年：1 份报告',
  )
  expect(status({}, null)).toBe('正在载入报告目录……')
  expect(status({ fault: { part: 'catalog', fault: 'damaged', place: null } }, null)).toBe(
    '报告目录未能载入',
  )
})

test('a search: what is found; 约 where it is not verified', () => {
  const query = '食品'
  const reports = { value: 12, isExact: true }
  const paragraphs = { value: 34, isExact: true }
  expect(status({ query })).toBe('正在检索……')
  expect(status({ query, answer: ANSWER })).toBe('没有找到')
  expect(status({ query, answer: { ...ANSWER, reports, paragraphs } })).toBe(
    '在 12 份报告的 34 段中找到',
  )
  expect(
    status({ query, answer: { ...ANSWER, reports, paragraphs: { value: 34, isExact: false } } }),
  ).toBe('在 12 份报告的约 34 段中找到')
})

test('what is of an earlier query, or was broken off, gives no count', () => {
  const answer = { ...ANSWER, reports: { value: 3, isExact: true } }
  expect(status({ query: 'a', answer, isWaiting: true })).toBe('正在检索……')
  expect(
    status({ query: 'a', answer, fault: { part: 'search', fault: 'damaged', place: null } }),
  ).toBe('检索没有完成')
})

test('a query that asks for nothing is told why', () => {
  expect(status({ query: '-食品', answer: { ...ANSWER, query: parseQuery('-食品') } })).toContain(
    '只有要排除的词',
  )
})

test('says that the marks of a query were not counted', () => {
  const found = {
    ...ANSWER,
    reports: { value: 2, isExact: true },
    paragraphs: { value: 5, isExact: true },
  }
  expect(status({ query: '《食品》', answer: { ...found, isUnmarked: true } })).toContain(
    '不计标点',
  )
  expect(status({ query: '食品', answer: found })).not.toContain('不计标点')
})

test('a sheet says how much of it there is', () => {
  expect(printedCount(12, { value: 12, isExact: true })).toBe('全部 12 份')
  expect(printedCount(10, { value: 12, isExact: true })).toBe('前 10 份，共 12 份')
  expect(printedCount(10, { value: 10, isExact: false })).toBe('前 10 份，共约 10 份')
})
