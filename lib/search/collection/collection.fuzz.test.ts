import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { hostileQuery, PROTOTYPE_NAMES } from '@/lib/text/hostile-text.fixture'
import { fold } from '@/lib/text/fold'
import { looseText } from '@/lib/text/loose-text'
import { isInsideRun } from '@/lib/text/characters'
import { parseQuery } from '@/lib/search/query/query'
import { ANYWHERE, searchCollection, type TestCollection } from './collection.fixture'
import type { CollectionTools } from './collection-tools'
import { buildHostileCollection, HOSTILE_TEXTS } from './hostile-collection.fixture'
import { openCollection } from './open-collection'

/* Any input in the box of all reports, over reports of hostile texts. */

let collection: TestCollection
let tools: CollectionTools
beforeAll(async () => {
  collection = await buildHostileCollection()
  tools = await openCollection(collection.read, collection.root)
})
afterAll(() => collection.remove())

const IDS = Object.keys(HOSTILE_TEXTS).sort()
const ANCHOR = /^(?:[a-z][a-z0-9]*)(?:-[a-z0-9]+)*$/

const facets = fc.oneof(
  { weight: 3, arbitrary: fc.constant(ANYWHERE) },
  {
    weight: 1,
    arbitrary: fc.record({
      agency: fc.option(fc.constantFrom('质检总局', '<b>机关</b>', ...PROTOTYPE_NAMES)),
      year: fc.option(fc.constantFrom(2010, 2011, 0, NaN)),
    }),
  },
)

fuzz(
  'a query is answered by texts of the reports, and counts what it shows',
  fc.tuple(hostileQuery, facets),
  async ([query, facets]) => {
    const answer = (await searchCollection(tools, query, facets)).at(-1)
    const found = answer?.found ?? []
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(answer?.reports).toEqual({ value: found.length, isExact: true })
    expect(answer?.paragraphs.value).toBe(
      found.reduce((sum, { paragraphs }) => sum + paragraphs.value, 0),
    )
    for (const { id, agency, years, hits, paragraphs } of found) {
      const text = HOSTILE_TEXTS[id] ?? ''
      const isWanted =
        (facets.agency ?? agency) === agency &&
        (facets.year === null || years.includes(facets.year))
      const isShown = hits.every(({ anchor, snippet, matches }) => {
        const isInside = snippet.ranges.every(
          ({ start, end }, i) =>
            start >= (snippet.ranges[i - 1]?.end ?? 0) && end > start && end <= snippet.text.length,
        )
        return ANCHOR.test(anchor) && matches > 0 && text.includes(snippet.text) && isInside
      })
      if (!isWanted || !isShown || hits.length === 0 || paragraphs.value < hits.length)
        expect({ id, hits, paragraphs }).toBe('of the report')
    }
  },
)

const place = fc.record({
  id: fc.constantFrom(...IDS),
  line: fc.nat(),
  start: fc.nat(),
  length: fc.integer({ min: 1, max: 40 }),
})

fuzz(
  'a string that is cut out of a report is found in every report that has it',
  place,
  async ({ id, line, start, length }) => {
    const lines = (HOSTILE_TEXTS[id] ?? '').split('\n').filter((text) => text.trim() !== '')
    const text = lines[line % lines.length] ?? ''
    const quote = text.slice(start % text.length, (start % text.length) + length).trim()
    const query = `「${quote}」`
    const before = fold(text.slice(0, text.indexOf(quote, start % text.length))).text.length
    if (isInsideRun(fold(text).text, before) || parseQuery(query).required.length === 0) return
    const answer = (await searchCollection(tools, query)).at(-1)
    expect(answer?.found.map((report) => report.id)).toContain(id)
  },
)

describe('a name that every object has is a word like any other', () => {
  const wordsOf = (id: string) =>
    (HOSTILE_TEXTS[id] ?? '').split('\n').flatMap((line) => looseText(line).split(/[^a-z_]+/))
  const holders = (name: string) => IDS.filter((id) => wordsOf(id).includes(looseText(name)))

  test.each(PROTOTYPE_NAMES)('%s', async (name) => {
    const answer = (await searchCollection(tools, name)).at(-1)
    expect(holders(name).length).toBeGreaterThan(0)
    const literal =
      answer?.found.filter(({ hits }) => hits.some(({ tier }) => tier === 'literal')) ?? []
    expect(literal.map(({ id }) => id).sort()).toEqual(holders(name))
  })

  test.each([
    ['constructor', ['prototype', 'valueof']],
    ['__proto__', ['constructor']],
    ['hasOwnProperty', ['traditional']],
    ['toString', []],
  ])('the agency %s', async (agency, ids) => {
    const facets = { agency, year: null }
    const found = (await searchCollection(tools, '许可 OR constructor', facets)).at(-1)?.found ?? []
    expect(found.map(({ id }) => id).sort()).toEqual(ids)
    const filtered =
      (await searchCollection(tools, `机关:${agency} 许可 OR constructor`)).at(-1)?.found ?? []
    expect(filtered.map(({ id }) => id).sort()).toEqual(ids)
  })

  test('agencies are counted', async () => {
    const answer = (await searchCollection(tools, '许可 OR constructor')).at(-1)
    const counts = answer?.agencies.map(({ value, reports }) => [value, reports.value])
    expect(counts).toEqual(
      expect.arrayContaining([
        ['constructor', 2],
        ['__proto__', 1],
        ['hasOwnProperty', 1],
      ]),
    )
  })
})
