import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSeed, type Seed } from './seed.fixture'

/*
 * The judged queries of the kinds that this search knows; pinyin, synonyms, traditional script and
 * corrections are not among them yet. They stay outside the project.
 */
const FILE = path.join(process.env.CHAYUE_SHARED ?? '../shared', 'eval', 'report-queries.jsonl')
const KINDS = ['term', 'name', 'heading', 'number', 'phrase', 'multi', 'fullwidth', 'substring', 'latin', 'none']

type Judged = { id: string; q: string; kind: string; relevant: string[]; optional?: boolean }

const isThere = existsSync(FILE)
if (!isThere) console.warn(`skipped: the judged queries are not at ${FILE}`)
const queries = (isThere ? readFileSync(FILE, 'utf8').trim().split('\n') : [])
  .map((line) => JSON.parse(line) as Judged)
  .filter(({ kind, optional }) => KINDS.includes(kind) && !optional)

describe.skipIf(!isThere)('judged queries', () => {
  let seed: Seed
  beforeAll(() => {
    seed = openSeed()
  })

  test.each(queries)('$id $kind: $q', ({ q, relevant, kind }) => {
    const { hits, count } = seed.search(q)
    if (kind === 'none') expect(count).toBe(0)
    const found = hits.map(({ id }) => seed.report.paragraphs[id]?.text ?? '')
    for (const quote of relevant) {
      expect(found.some((text) => text.includes(quote)), quote).toBe(true)
    }
    const isFirst = relevant.some((quote) => found.slice(0, 3).some((text) => text.includes(quote)))
    expect(isFirst || relevant.length === 0).toBe(true)
  })
})
