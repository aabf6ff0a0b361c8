import fc from 'fast-check'
import { beforeAll, describe, expect } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { hostileQuery } from '@/lib/text/hostile-text.fixture'
import { isInsideRun } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { isCounted, isMatch, type Tier } from '@/lib/search/match/hit'
import { parseQuery } from '@/lib/search/query/query'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch, type Search } from './search'
import type { SearchResult } from './search-result'
import { openSeed, type Seed } from './seed.fixture'
import { createSnippet } from '@/lib/search/match/snippet'
import { tokenize } from '@/lib/search/query/tokenize'

/* Any input in a report's box. */

let seed: Seed
/** The same search without an index: each paragraph is tried. */
let scan: Search
let anchors: ReadonlySet<string>
beforeAll(() => {
  seed = openSeed()
  const source = reportSource(seed.report)
  scan = createSearch(source, { ...seed.tools, retrieve: createScan(source.paragraphs.length) })
  anchors = new Set(source.outline.map(({ anchor }) => anchor))
})

const textOf = (id: number) => seed.report.paragraphs[id]?.text ?? ''

describe('a query', () => {
  fuzz('is read as clauses that stand in it, in order', hostileQuery, (input) => {
    const { text, isCut, required, excluded } = parseQuery(input)
    expect(input.startsWith(text)).toBe(true)
    expect(isCut).toBe(text.length < input.length)
    let end = 0
    for (const { range } of tokenize(text)) {
      if (
        range.start < end ||
        range.end <= range.start ||
        text.slice(end, range.start).trim() !== ''
      ) {
        expect(tokenize(text)).toBe('tokens in order, with nothing but spaces between')
      }
      end = range.end
    }
    expect(text.slice(end).trim()).toBe('')
    const needles = [...required.flat(), ...excluded].flatMap((clause) =>
      clause.kind === 'filter' ? [] : clause.needle.text,
    )
    expect(needles).not.toContain('')
  })

  fuzz(
    'is answered: counts are of what is shown, marks and snippets of the text',
    hostileQuery,
    (query) => {
      const result = seed.search(query)
      const { hits, count, paragraphs, jumps, correction } = result
      const counted = hits.filter(isCounted)
      expect(paragraphs).toBe(counted.length)
      expect(count).toBe(
        counted.reduce(
          (sum, { tier, ranges }) =>
            sum + (tier === 'literal' || tier === 'unmarked' ? ranges.length : 1),
          0,
        ),
      )
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
      expect(jumps.every(({ anchor }) => anchors.has(anchor))).toBe(true)
      expect(correction !== null).toBe(hits.some(({ tier }) => tier === 'sound'))
      for (const { id, tier, ranges, score, standIns } of hits) {
        const text = textOf(id)
        expectRanges(text, ranges)
        const snippet = createSnippet(text, ranges, [])
        expectRanges(snippet.text, snippet.ranges)
        const isOfText =
          text.includes(snippet.text) &&
          (correction !== null || standIns.every((standIn) => text.includes(standIn)))
        const hasMarks = ranges.length > 0 || !isMatch({ id, tier, ranges, score, standIns })
        if (!isOfText || !hasMarks || !Number.isFinite(score))
          expect({ text, snippet, standIns, ranges, score }).toBe('of the text')
      }
    },
  )

  fuzz('has suggestions that can be searched and count what they say', hostileQuery, (query) => {
    for (const suggestion of seed.search.suggest(seed.search(query))) {
      if (suggestion.kind === 'completion')
        expect(seed.search(suggestion.text).count).toBe(suggestion.count)
      else expect(anchors.has(suggestion.anchor)).toBe(true)
    }
  })

  fuzz('finds with the index what is found without', hostileQuery, (query) => {
    expect(certain(seed.search(query))).toEqual(certain(scan(query)))
  })
})

/**
 * The hits of an answer by the typed text itself. Pinyin is tried only where an index knows of
 * nothing.
 */
function certain({ hits }: SearchResult) {
  const tiers: readonly Tier[] = ['literal', 'unmarked', 'words', 'synonym']
  return hits
    .filter(({ tier }) => tiers.includes(tier))
    .map(({ id, tier, ranges }) => ({ id, tier, ranges }))
    .sort((a, b) => a.id - b.id)
}

const INSIDE_CHARACTER = /^(?:[\udc00-\udfff]|\p{M})/u

/** Fails unless ranges are whole characters of a text, in order and disjoint. */
function expectRanges(text: string, ranges: readonly { start: number; end: number }[]) {
  let end = 0
  for (const range of ranges) {
    const isWhole = [range.start, range.end].every(
      (at) => !INSIDE_CHARACTER.test(text.slice(at, at + 2)),
    )
    // By itself, since there are many of them: an assertion takes longer than all that it asserts.
    if (!isWhole || range.start < end || range.end <= range.start || range.end > text.length) {
      expect({ text, ranges }).toBe('whole characters, in order, within the text')
    }
    end = range.end
  }
}

const place = fc.record({ id: fc.nat(), start: fc.nat(), length: fc.integer({ min: 1, max: 60 }) })

fuzz(
  'a string that is cut out of the text is found where it was',
  place,
  ({ id, start, length }) => {
    const paragraph = seed.report.paragraphs[id % seed.report.paragraphs.length]
    const text = paragraph?.text ?? ''
    const at = start % text.length
    const quote = text.slice(at, at + length).trim()
    // The promise: not from within a number or a Latin word, nor what holds noise or asks for nothing.
    const folded = fold(text).text
    const before = fold(text.slice(0, text.indexOf(quote, at))).text.length
    const hasNoise = paragraph?.errata.some(
      ({ kind, start, end }) => kind === 'noise' && start < at + length && at < end,
    )
    if (hasNoise || isInsideRun(folded, before) || parseQuery(`「${quote}」`).required.length === 0)
      return
    const hit = seed.search(`「${quote}」`).hits.find((hit) => textOf(hit.id) === text)
    expect(hit?.tier).toBe('literal')
  },
)
