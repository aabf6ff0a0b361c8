import { createFinder } from './find-words'
import type { ParagraphText } from './paragraph-text'
import type { Sought } from './plan'
import { rarity, saturate, type AddPart, type CollectionSize } from './rank'
import { isDigit, isLatin } from '@/lib/text/characters'

/* The score of partial answers. Trials on the way to it: docs/experiments.md, “Partial answers”. */

/**
 * BM25: the discount of a long paragraph. Questions have many units; long texts contain some by
 * chance.
 */
const B = 0.75
/** A unit in a heading above counts as this many in the text. */
const ANCESTOR_WEIGHT = 0.3
/** A section's bonus for its paragraphs: this share of … */
const SUPPORT = 0.5
/** … the mean score of this many best paragraphs of the section; missing ones count as 0. */
const SUPPORTERS = 10

/** A unit of the query with its postings. */
export type SoughtUnit = Sought & {
  /** Its weight in the query times its rarity. */
  readonly worth: number
  /** Whether it counts only as a whole, as numbers and Latin words do. */
  readonly isRun: boolean
}

export function weighUnit(
  { needle, ids, frequency }: Sought,
  weight: number,
  { paragraphs }: CollectionSize,
): SoughtUnit {
  const isRun = isDigit(needle.text[0]) || isLatin(needle.text[0]) || needle.view === 'closed'
  // Spreading is slow in V8, and a long query has hundreds of units.
  return { needle, ids, frequency, isRun, worth: weight * rarity(ids.length, paragraphs) }
}

/**
 * The most promising candidates by the index alone: by the sum of their units' rarities.
 *
 * @param most how many to return
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

/** BM25 of the units in a paragraph, the headings above it included. */
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

/** The bonus of each section for its paragraphs. */
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
