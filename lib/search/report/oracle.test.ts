import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { readableText } from './scan-oracle.fixture'
import { reportSource } from './report-source'
import { createSearch } from './search'
import { isCounted } from '@/lib/search/match/hit'
import { openSeed, type Seed } from './seed.fixture'

/* The search beside oracles that know nothing of it. */

let seed: Seed
let texts: string[]
beforeAll(() => {
  seed = openSeed()
  texts = seed.report.paragraphs.map(readableText)
})

const WORDS = [
  '食品',
  '许可',
  '化妆品',
  '信息',
  '质检总局',
  '申请',
  '信函',
  '塑化剂',
  '台湾',
  '支树平',
  '碳中和',
  '年',
  '的',
]

/** A query of phrases, which have no tier but the literal one, as what it asks for. */
type Asked = { all: string[][]; none: string[] }

function asked(): fc.Arbitrary<Asked> {
  const word = fc.constantFrom(...WORDS)
  return fc.record({
    all: fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    none: fc.array(word, { maxLength: 2 }),
  })
}

function write({ all, none }: Asked): string {
  const clauses = all.map((words) => words.map((word) => `“${word}”`).join(' OR '))
  return [...clauses, ...none.map((word) => `-“${word}”`)].join(' ')
}

test('AND, OR and exclusion find the paragraphs that have, and have not, what is asked', () => {
  fc.assert(
    fc.property(asked(), ({ all, none }) => {
      const expected = texts.flatMap((text, id) => {
        const isAsked = all.every((words) => words.some((word) => text.includes(word)))
        return isAsked && !none.some((word) => text.includes(word)) ? [id] : []
      })
      const found = seed
        .search(write({ all, none }))
        .hits.filter(isCounted)
        .map(({ id }) => id)
      expect(found.sort((a, b) => a - b)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

const TYPED = [
  ...WORDS,
  '質檢總局',
  '行政復議',
  'ti xi',
  'suhuaji',
  'sgjf',
  'su',
  '质检总据',
  '行政复义',
  '塑畫劑',
  '附件八',
  '邮政编码',
  'oiml',
  'OR',
  '-食品',
]

test('what is loaded when it is wanted answers as what is loaded from the start', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 3 }), (words) => {
      const query = words.join(' ')
      const source = reportSource(seed.report)
      let tools = {
        ...seed.tools,
        script: null as typeof seed.tools.script,
        sounds: null as typeof seed.tools.sounds,
      }
      let result = createSearch(source, tools)(query)
      for (let extra = result.wants; extra !== null; extra = result.wants) {
        tools = { ...tools, [extra]: seed.tools[extra] }
        result = createSearch(source, tools)(query)
      }
      const full = seed.search(query)
      const shape = ({ hits, count, correction, jumps }: typeof full) => ({
        count,
        correction: correction?.text,
        jumps: jumps.map(({ anchor }) => anchor),
        hits: hits.map(({ id, tier, ranges }) => ({ id, tier, ranges })),
      })
      expect(shape(result)).toEqual(shape(full))
    }),
    { numRuns: 150 },
  )
})
