import { expect, test } from 'vitest'
import { evaluateSubstrings } from './evaluate-substrings'
import { openFake } from './opened-report.fixture'

// Three substrings: 报告 (paragraph 0), 公开 (1 and 2), 办法 (2).
const LINES = ['公开。', '公开、办法。']
const literal = (...ids: number[]) => ids.map((id) => ({ id, tier: 'literal' }))

test('all found, nothing else; other tiers do not matter', () => {
  const opened = openFake(LINES, (query) => {
    if (query === '报告') return [...literal(0), { id: 1, tier: 'words' }]
    return query === '公开' ? literal(2, 1) : literal(2)
  })
  expect(evaluateSubstrings(opened)).toEqual({
    substrings: 3,
    expected: 4,
    found: 4,
    wrong: 0,
    missed: 0,
    recall: 1,
    precision: 1,
    faulty: [],
  })
})

test('what is missed and what is wrong is counted and named', () => {
  const opened = openFake(LINES, (query) => (query === '公开' ? literal(0, 1) : []))
  const { faulty, ...figures } = evaluateSubstrings(opened)
  expect(figures).toMatchObject({ found: 2, wrong: 1, missed: 3, recall: 1 / 4, precision: 1 / 2 })
  expect(faulty).toContainEqual({ substring: '公开', missed: ['s0-p2'], wrong: ['s0'] })
  expect(faulty).toHaveLength(3)
})
