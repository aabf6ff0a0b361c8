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

/** Partial answers are given where full answers are in fewer paragraphs than this. */
const MIN_FULL_ANSWERS = 10
/** A word in more than this share of the paragraphs is too common to answer alone. */
const COMMON_SHARE = 0.25
/** Paragraphs that are tried; the index alone selects them. */
const MAX_CANDIDATES = 1000

export type PartialTools = {
  readonly segment: Segment
  readonly textOf: (id: number) => ParagraphText
  /** Anchor of the section of a paragraph. */
  readonly sectionOf: (id: number) => string
  readonly collection: CollectionSize
}

/**
 * The paragraphs with some of a query's words, besides those that already answer it: at least two
 * words, or one rare word. So a question in plain words still gets an answer.
 */
export function answerPartly(
  query: Query,
  plan: Plan,
  answered: readonly ScoredHit[],
  seek: Seek,
  { segment, textOf, sectionOf, collection }: PartialTools,
): ScoredHit[] {
  if (answered.length >= MIN_FULL_ANSWERS || isOnlyPhrase(query)) return []
  const words = partialWords(query, segment).map(seek)
  const candidates = partialCandidates(words, answered, collection.paragraphs)
  if (candidates.length === 0) return []

  const units = queryUnits(query, segment).map(({ needle, weight }) =>
    weighUnit(seek(needle), weight, collection),
  )
  const hits = promising(units, candidates, collection, MAX_CANDIDATES).flatMap(
    (id) => answerWith(id, words, units, plan, textOf(id), collection) ?? [],
  )
  return withSupport(hits, sectionOf)
}

/** Whether the query has nothing that a paragraph could contain in part. */
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
  // The count that each paragraph still needs: one rare word, or two common ones.
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
  return documentFrequency > Math.max(1, size * COMMON_SHARE)
}

/** Tries the words on a paragraph; null if it turns out to have too few of them. */
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

/** Raises paragraphs of a section with other good answers: they are more likely to be meant. */
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
