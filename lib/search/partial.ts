import { isExcluded, sumOf, toRange, type ScoredHit } from '@/lib/search/answer'
import { createFinder, isThere } from '@/lib/search/find-words'
import type { Needle } from '@/lib/search/needle'
import type { ParagraphText } from '@/lib/search/paragraph-text'
import type { Plan, Sought } from '@/lib/search/plan'
import type { Query } from '@/lib/search/query'
import { contentWords } from '@/lib/search/query-words'
import { score, type CorpusSize } from '@/lib/search/rank'
import { mergeRanges } from '@/lib/text/range'
import type { Segment } from '@/lib/text/segment'

/** Partial answers are given where the others are in fewer paragraphs than this. */
export const ENOUGH_PARAGRAPHS = 10

/** A word in more than this share of the paragraphs says too little to stand alone. */
const COMMON = 0.25

/** The words of a query of which a paragraph may have some; a phrase is one word. */
export function partialWords({ required }: Query, segment: Segment): Needle[] {
  const words = required.flat().flatMap((clause) => {
    if (clause.kind === 'filter') return []
    return clause.kind === 'phrase' ? [clause.needle] : contentWords(clause.needle.text, segment)
  })
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

/** Paragraphs that may have enough of the words: two of them, or one that says something. */
export function partialCandidates(words: readonly Sought[], size: number): number[] {
  const counts = new Map<number, number>()
  for (const { ids } of words) {
    const worth = ids.length <= Math.max(1, size * COMMON) ? 2 : 1
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + worth)
  }
  return [...counts].flatMap(([id, count]) => (count >= 2 ? [id] : []))
}

/** Tries the words on a paragraph; null if it has too few of them after all. */
export function answerPartly(
  id: number,
  words: readonly Sought[],
  plan: Plan,
  paragraph: ParagraphText,
  corpus: CorpusSize,
  typed: string,
): ScoredHit | null {
  const isFiltered = plan.parts.some(
    ({ clauses, filters }) => clauses.length === 0 && !filters.some((filter) => filter(id)),
  )
  if (isFiltered || isExcluded(id, plan, paragraph)) return null
  const found = words.map(createFinder(paragraph).asWord).filter(isThere)
  const isRare = found.some(
    ({ documentFrequency }) => documentFrequency <= Math.max(1, corpus.paragraphs * COMMON),
  )
  if (found.length < 2 && !isRare) return null
  const why = score(found, paragraph, corpus, typed)
  const spots = found.flatMap(({ occurrences }) => occurrences)
  return { id, tier: 'partial', ranges: mergeRanges(spots.map(toRange)), standIns: [], score: sumOf(why), why }
}
