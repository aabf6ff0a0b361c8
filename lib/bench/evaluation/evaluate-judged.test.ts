import { expect, test } from 'vitest'
import { evaluateJudged } from './evaluate-judged'
import { openFake } from './opened-report.fixture'

test('an answer’s places are judged by their paragraphs’ text', () => {
  const opened = openFake(['公开办法。', '申请办法。'], (query) =>
    query === '办法'
      ? [
          { id: 2, tier: 'literal' },
          { id: 1, tier: 'partial' },
        ]
      : [],
  )
  const queries = ['申请办法', '公开办法'].map((quote, i) => ({
    id: `k${i}`,
    q: '办法',
    kind: 'term',
    relevant: [quote],
    optional: false,
  }))
  expect(evaluateJudged(opened, queries)).toMatchObject([
    {
      id: 'k0',
      isPassed: true,
      count: 2,
      first: [{ tier: 'literal', text: '申请办法。' }, { tier: 'partial' }],
    },
    { id: 'k1', isPassed: false, missing: ['公开办法'], isInFirst: true },
  ])
})
