import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { describeWhere, sharedData, withoutShared } from '@/lib/text/where-there.fixture'
import { openSeed, type Seed } from './seed.fixture'

/*
 * The judged queries of the kinds that are found by their own words. Pinyin, synonyms, traditional
 * script and corrections have tests of their own (pinyin.test.ts, synonyms.test.ts, text-kinds.test.ts,
 * correct.test.ts). The file of the queries is not part of the project.
 */
const FILE = ['eval', 'report-queries.jsonl']
const KINDS = [
  'term',
  'name',
  'heading',
  'number',
  'phrase',
  'multi',
  'fullwidth',
  'substring',
  'latin',
  'none',
]

type Judged = { id: string; q: string; kind: string; relevant: string[]; optional?: boolean }

const missing = withoutShared(...FILE)
const queries = (
  missing === null
    ? readFileSync(sharedData(...FILE), 'utf8')
        .trim()
        .split('\n')
    : []
)
  .map((line) => JSON.parse(line) as Judged)
  .filter(({ kind, optional }) => KINDS.includes(kind) && !optional)

describeWhere(missing, 'judged queries', () => {
  let seed: Seed
  beforeAll(() => {
    seed = openSeed()
  })

  test.each(queries)('$id $kind: $q', ({ q, relevant, kind }) => {
    const { hits, count } = seed.search(q)
    if (kind === 'none') expect(count).toBe(0)
    const found = hits.map(({ id }) => seed.report.paragraphs[id]?.text ?? '')
    for (const quote of relevant) {
      expect(
        found.some((text) => text.includes(quote)),
        quote,
      ).toBe(true)
    }
    const isFirst = relevant.some((quote) => found.slice(0, 3).some((text) => text.includes(quote)))
    expect(isFirst || relevant.length === 0).toBe(true)
  })
})
