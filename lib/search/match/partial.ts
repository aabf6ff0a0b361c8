import { isExcluded, toRange, type ScoredHit } from './answer'
import { createFinder, isThere } from './find-words'
import type { Needle } from '@/lib/search/query/needle'
import type { ParagraphText } from './paragraph-text'
import type { Plan, Seek, Sought } from './plan'
import type { Query } from '@/lib/search/query/query'
import { queryUnits } from '@/lib/search/query/query-units'
import { contentWords } from '@/lib/search/query/query-words'
import { listParts, sumParts, type AddPart, type CollectionSize } from './rank'
import { promising, scoreUnits, sectionSupport, weighUnit, type SoughtUnit } from './unit-score'
import { mergeRanges } from '@/lib/text/range'
import type { Segment } from '@/lib/text/segment'

/** Partial answers are given where the others are in fewer paragraphs than this. */
const ENOUGH_PARAGRAPHS = 10
/** A word in more than this share of the paragraphs says too little to stand alone. */
const COMMON = 0.25
/** Paragraphs that are looked at; which ones, the index tells by itself. */
const MOST_CANDIDATES = 1000

export type PartialTools = {
  readonly segment: Segment
  readonly textOf: (id: number) => ParagraphText
  /** Anchor of the section a paragraph stands in. */
  readonly sectionOf: (id: number) => string
  readonly collection: CollectionSize
}

/**
 * The paragraphs with some of a query's words, beside those that have answered it already: two words
 * at least, or one that says something. So a question in plain words still answers.
 */
export function answerPartly(
  query: Query,
  plan: Plan,
  answered: readonly ScoredHit[],
  seek: Seek,
  { segment, textOf, sectionOf, collection }: PartialTools,
): ScoredHit[] {
  if (answered.length >= ENOUGH_PARAGRAPHS || isOnlyPhrase(query)) return []
  const words = partialWords(query, segment).map(seek)
  const candidates = partialCandidates(words, answered, collection.paragraphs)
  if (candidates.length === 0) return []

  const units = queryUnits(query, segment).map(({ needle, weight }) =>
    weighUnit(seek(needle), weight, collection),
  )
  const hits = promising(units, candidates, collection, MOST_CANDIDATES).flatMap(
    (id) => answerWith(id, words, units, plan, textOf(id), collection) ?? [],
  )
  return withSupport(hits, sectionOf)
}

/** Whether there is nothing in it that a paragraph could have in part. */
function isOnlyPhrase({ required: [only = [], ...others] }: Query): boolean {
  return others.length === 0 && only.every(({ kind }) => kind === 'phrase')
}

/** The words of a query of which a paragraph may have some; a phrase is one word. */
function partialWords({ required }: Query, segment: Segment): Needle[] {
  const words = required.flat().flatMap((clause) => {
    if (clause.kind === 'filter') return []
    return clause.kind === 'phrase' ? [clause.needle] : contentWords(clause.needle.text, segment)
  })
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

/** Paragraphs that may have enough of the words, and have not answered. */
function partialCandidates(
  words: readonly Sought[],
  answered: readonly ScoredHit[],
  size: number,
): number[] {
  const candidates: number[] = []
  // What each paragraph still lacks: one rare word, or two common ones.
  const lacks = new Int8Array(size).fill(2)
  for (const { id } of answered) lacks[id] = 0
  for (const { ids } of words) {
    const worth = isCommon(ids.length, size) ? 1 : 2
    for (const id of ids) {
      const before = lacks[id] ?? 0
      if (before <= 0) continue
      lacks[id] = before - worth
      if (before <= worth) candidates.push(id)
    }
  }
  return candidates
}

function isCommon(documentFrequency: number, size: number): boolean {
  return documentFrequency > Math.max(1, size * COMMON)
}

/** Tries the words on a paragraph; null if it has too few of them after all. */
function answerWith(
  id: number,
  words: readonly Sought[],
  units: readonly SoughtUnit[],
  plan: Plan,
  paragraph: ParagraphText,
  collection: CollectionSize,
): ScoredHit | null {
  const isFilteredOut = plan.parts.some(
    ({ clauses, filters }) => clauses.length === 0 && !filters.some((filter) => filter(id)),
  )
  if (isFilteredOut || isExcluded(id, plan, paragraph)) return null
  const found = words.map(createFinder(paragraph).asWord).filter(isThere)
  const isEnough =
    found.length >= 2 ||
    found.some(({ documentFrequency }) => !isCommon(documentFrequency, collection.paragraphs))
  if (!isEnough) return null
  const scorer = (add: AddPart) => scoreUnits(units, paragraph, collection, add)
  const ranges = mergeRanges(found.flatMap(({ occurrences }) => occurrences.map(toRange)))
  return {
    id,
    tier: 'partial',
    ranges,
    standIns: [],
    score: sumParts(scorer),
    why: () => listParts(scorer),
  }
}

/** Paragraphs of a section that answers well elsewhere, too, are more likely to be meant. */
function withSupport(hits: readonly ScoredHit[], sectionOf: (id: number) => string): ScoredHit[] {
  const support = sectionSupport(hits.map(({ id, score }) => ({ section: sectionOf(id), score })))
  return hits.map((hit) => {
    const value = support.get(sectionOf(hit.id)) ?? 0
    return {
      ...hit,
      score: hit.score + value,
      why: () => [...hit.why(), { name: 'section', value }],
    }
  })
}
