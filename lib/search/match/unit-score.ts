import { createFinder } from './find-words'
import type { ParagraphText } from './paragraph-text'
import type { Sought } from './plan'
import { rarity, saturate, type AddPart, type CollectionSize } from './rank'
import { isDigit, isLatin } from '@/lib/text/characters'

/* The score of partial answers. Trials on the way to it: docs/experiments.md, “Partial answers”. */

/** BM25: how much a long paragraph is discounted. Questions have many units; long texts have some by chance. */
const B = 0.75
/** A unit in a heading above counts as this many in the text. */
const ANCESTOR_WEIGHT = 0.3
/** How much the rest of its section adds to a paragraph: this share of … */
const SUPPORT = 0.5
/** … the mean score of as many best paragraphs of the section; what it lacks of them counts as 0. */
const SUPPORTERS = 10

/** A unit of the query with what the index says of it. */
export type SoughtUnit = Sought & {
  /** Its weight in the query, and how rare it is. */
  readonly worth: number
  /** Whether it counts only where it is whole, as numbers and Latin words do. */
  readonly isRun: boolean
}

export function weighUnit(
  { needle, ids, frequency }: Sought,
  weight: number,
  { paragraphs }: CollectionSize,
): SoughtUnit {
  const isRun = isDigit(needle.text[0]) || isLatin(needle.text[0]) || needle.view === 'closed'
  // Not by spread, which V8 makes slowly: a long query has hundreds.
  return { needle, ids, frequency, isRun, worth: weight * rarity(ids.length, paragraphs) }
}

/**
 * The candidates that have the most to go by, as far as the index alone can tell: the sum of their
 * units' rarities.
 *
 * @param most  how many to return
 */
export function promising(
  units: readonly SoughtUnit[],
  candidates: readonly number[],
  { paragraphs }: CollectionSize,
  most: number,
): readonly number[] {
  if (candidates.length <= most) return candidates
  const sums = new Float64Array(paragraphs)
  for (const { ids, worth } of units) {
    for (const id of ids) sums[id] = (sums[id] ?? 0) + worth
  }
  return [...candidates].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, most)
}

/** BM25 of the units that a paragraph has, the headings above it included. */
export function scoreUnits(
  units: readonly SoughtUnit[],
  paragraph: ParagraphText,
  collection: CollectionSize,
  add: AddPart,
) {
  const text = paragraph.views[0]?.loose.text ?? ''
  const discount = 1 - B + B * (paragraph.source.length / collection.meanLength)
  const finder = createFinder(paragraph)
  for (const unit of units) {
    const word = unit.needle.text
    const inText = unit.isRun ? finder.asWord(unit).occurrences.length : countOf(word, text)
    const above = paragraph.ancestors.includes(word) ? ANCESTOR_WEIGHT : 0
    if (inText + above > 0) add('unit', unit.worth * saturate((inText + above) / discount), word)
  }
}

function countOf(word: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}

/** What each section adds to its paragraphs. */
export function sectionSupport(
  scored: readonly { readonly section: string; readonly score: number }[],
): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>()
  for (const { section, score } of scored) {
    const list = scores.get(section)
    if (list) list.push(score)
    else scores.set(section, [score])
  }
  const support = new Map<string, number>()
  for (const [section, list] of scores) {
    const best = list.sort((a, b) => b - a).slice(0, SUPPORTERS)
    support.set(section, (SUPPORT * best.reduce((sum, score) => sum + score, 0)) / SUPPORTERS)
  }
  return support
}
