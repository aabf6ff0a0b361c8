import { beforeAll, expect, test } from 'vitest'
import { openSeed, type Seed } from '@/lib/search/report/seed.fixture'
import { explainAnswer } from './search.command'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

test('says how a query was read, and for each hit a score that is the sum of its terms', () => {
  const text = explainAnswer(seed, '章节:附件 食品 OR 化妆品 -蜂蜜')
  expect(text).toContain('读作：章节是附件 AND “食品”（text，loose） OR “化妆品”（text，loose）')
  expect(text).toContain('不含：“蜂蜜”（text，loose）')
  for (const query of ['食品', '信函 申请', '质检总据', '信函提交的申请有多少件？']) {
    const hits = explainAnswer(seed, query).split('\n\n').slice(1)
    expect(hits.length).toBeGreaterThan(0)
    for (const hit of hits) {
      const [score = NaN, ...terms] = hit
        .split('\n')
        .slice(1)
        .flatMap((line) => (line.trim() === '' ? [] : [parseFloat(line)]))
      expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(score, 1)
    }
  }
})

test('names corrections and jumps', () => {
  expect(explainAnswer(seed, '质检总据')).toContain('改查：质检总局')
  expect(explainAnswer(seed, '附件八')).toContain('指的是：附件（八）（aqsiq-2011#a1-8）')
})
