import { beforeAll, describe, expect, test } from 'vitest'
import { MAX_QUERY_LENGTH } from '@/lib/search/query/query-length'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

describe('10,000 characters', () => {
  test.each([
    ['quotes', '“'],
    ['brackets', '「 '],
    ['hyphens', '-'],
    ['or', 'OR '],
    ['or between words', '食 | '],
    ['filters', '章节:'],
    ['numbers', '1,'],
    ['points', '1.'],
    ['one character', '的'],
    ['letters', 'a'],
    ['syllables', 'zhi'],
    ['references', '（一）'],
    ['annexes', '附件'],
    ['marks', 'e\u0301\u0301'],
    ['invisible', '\u200b'],
    ['circles', '○'],
    ['traditional', '質'],
  ])('%s', (_, unit) => {
    const { query } = seed.search(unit.repeat(10_000 / unit.length))
    expect(query).toMatchObject({ isCut: true })
    expect(query.text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
  })
})
