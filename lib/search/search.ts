import { findOccurrences, type Occurrence } from '@/lib/search/occurrences'
import {
  createParagraphTexts,
  looseText,
  type ParagraphText,
  type SearchParagraph,
} from '@/lib/search/paragraph-text'
import { matchCount, TIERS, type Hit } from '@/lib/search/hit'
import type { Needle } from '@/lib/search/needle'
import { parseQuery, type Clause, type Query } from '@/lib/search/query'
import { queryWords } from '@/lib/search/query-words'
import { score, type CorpusSize, type FoundWord } from '@/lib/search/rank'
import type { Retrieve } from '@/lib/search/retrieve'
import { mergeRanges, type Range } from '@/lib/text/range'
import type { Segment } from '@/lib/text/segment'

export type SearchResult = {
  readonly query: Query
  /** By tier, then relevance, then document order. */
  readonly hits: readonly Hit[]
  /** Matches over all hits. */
  readonly count: number
}

export type Search = {
  (input: string): SearchResult
  /** Does now what the first queries would otherwise wait for. */
  readonly warm: () => void
}

/**
 * The search over a list of paragraphs.
 *
 * @param retrieve  from their index, or a scan where there is none
 * @param segment   over the lexicon the index was built with
 */
export function createSearch(
  paragraphs: readonly SearchParagraph[],
  retrieve: Retrieve,
  segment: Segment,
): Search {
  const textOf = createParagraphTexts(paragraphs, segment)
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const corpus = { paragraphs: paragraphs.length, meanLength: length / (paragraphs.length || 1) }

  const search = (input: string): SearchResult => {
    const query = parseQuery(input)
    const plan = createPlan(query, retrieve, segment)
    const hits = plan.candidates
      .flatMap((id) => answer(id, plan, textOf(id), corpus) ?? [])
      .sort(byTierThenScore)
    return { query, hits, count: hits.reduce((sum, hit) => sum + matchCount(hit), 0) }
  }
  const warm = () => paragraphs.forEach((_, id) => void textOf(id).isWordEdge(0))
  return Object.assign(search, { warm })
}

function byTierThenScore(a: Hit, b: Hit): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score || a.id - b.id
}

/** A needle with what the index says of it. */
type Sought = { readonly needle: Needle; readonly documentFrequency: number }
type SoughtClause = { readonly literal: Sought; readonly words: readonly Sought[] }

/** A query made ready to be tried on each candidate. */
type Plan = {
  readonly whole: Sought | null
  readonly clauses: readonly SoughtClause[]
  readonly excluded: readonly Clause[]
  readonly candidates: readonly number[]
  readonly typed: string
}

const keyOf = ({ view, text }: Needle) => `${view} ${text}`

function createPlan(query: Query, retrieve: Retrieve, segment: Segment): Plan {
  const found = new Map<string, readonly number[]>()
  const seek = (needle: Needle): Sought => {
    const ids = found.get(keyOf(needle)) ?? retrieve(needle)
    found.set(keyOf(needle), ids)
    return { needle, documentFrequency: ids.length }
  }
  const idsOf = (sought: Sought) => found.get(keyOf(sought.needle)) ?? []

  const clauses = query.required.map(({ kind, needle }) => ({
    literal: seek(needle),
    words: kind === 'text' ? queryWords(needle.text, segment).map(seek) : [],
  }))
  const whole = query.whole ? seek(query.whole) : null
  const together = intersect(
    clauses.map(({ literal, words }) => [...idsOf(literal), ...intersect(words.map(idsOf))]),
  )
  const candidates = new Set([...(whole ? idsOf(whole) : []), ...together])
  return { whole, clauses, excluded: query.excluded, candidates: [...candidates], typed: looseText(query.text) }
}

function intersect(lists: readonly (readonly number[])[]): number[] {
  const [first, ...others] = lists
  const sets = others.map((ids) => new Set(ids))
  return (first ?? []).filter((id) => sets.every((ids) => ids.has(id)))
}

/** Tries a plan on a paragraph: its hit, or null if it does not answer. */
function answer(id: number, plan: Plan, paragraph: ParagraphText, corpus: CorpusSize): Hit | null {
  const find = ({ needle, documentFrequency }: Sought): FoundWord => ({
    needle,
    documentFrequency,
    occurrences: findOccurrences(paragraph.views, needle),
  })
  const isExcluded = plan.excluded.some(
    ({ needle }) => findOccurrences(paragraph.views, needle).length > 0,
  )
  if (isExcluded) return null

  const only = plan.clauses.length === 1 ? plan.clauses[0]?.literal : null
  const literal = plan.whole ?? only
  const asTyped = literal ? find(literal) : null
  if (asTyped && asTyped.occurrences.length > 0) {
    const ranges = asTyped.occurrences.map(toRange)
    return { id, tier: 'literal', ranges, score: score([asTyped], paragraph, corpus, plan.typed) }
  }

  const words: FoundWord[] = []
  for (const clause of plan.clauses) {
    const parts = findClause(clause, find)
    if (parts.length === 0) return null
    words.push(...parts)
  }
  if (words.length === 0) return null
  const ranges = mergeRanges(words.flatMap(({ occurrences }) => occurrences.map(toRange)))
  return { id, tier: 'words', ranges, score: score(words, paragraph, corpus, plan.typed) }
}

/** A clause as it stands, else all its words, each whole; [] if neither is there. */
function findClause(
  clause: SoughtClause,
  find: (sought: Sought) => FoundWord,
): readonly FoundWord[] {
  const literal = find(clause.literal)
  if (literal.occurrences.length > 0) return [literal]
  const words = clause.words.map((word) => {
    const found = find(word)
    return { ...found, occurrences: found.occurrences.filter(({ isWhole }) => isWhole) }
  })
  return words.every(({ occurrences }) => occurrences.length > 0) ? words : []
}

function toRange({ start, end }: Occurrence): Range {
  return { start, end }
}
