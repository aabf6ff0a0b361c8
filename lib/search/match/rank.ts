import { isInsideRun } from '@/lib/text/characters'
import type { Occurrence } from './occurrences'
import type { ParagraphText } from './paragraph-text'
import type { Needle } from '@/lib/search/query/needle'

// The weights of the ranking. Each is measured by `npm run eval`; docs/experiments.md, “Ranking”,
// has the cost of other values.
/** BM25: how soon repetitions of a word stop adding. */
const K1 = 0.9
/** BM25: the discount of a long paragraph. Paragraphs vary less by padding than documents. */
const B = 0.5
/** A word in the paragraph's own heading weighs as much as this many in its body. */
const OWN_HEADING_WEIGHT = 3
/** A word in a heading above adds, but less than one in the text itself. */
const ANCESTOR_WEIGHT = 0.3

// Bonuses, in the unit of one rare word's full BM25 score (about 2 to 5 here).
/** The heading equals the typed text: the reader asked for this section. */
const HEADING_EQUALITY = 6
/** The heading contains the typed text. */
const HEADING_MATCH = 2
/** The match begins and ends where words do: 公开 in 公开申请 before 开申. */
const WORD_ALIGNED = 1
/** The match ends where the number or Latin word ends: 579 before 57979. */
const WHOLE_RUN = 2
/** The words of a query are next to each other; the bonus falls with the distance. */
const PROXIMITY = 2

/** A word of the query as it was found in one paragraph. */
export type FoundWord = {
  readonly needle: Needle
  readonly occurrences: readonly Occurrence[]
  /** The number of paragraphs that it was retrieved for. */
  readonly documentFrequency: number
}

/** Sizes that do not change from query to query. */
export type CollectionSize = {
  readonly paragraphs: number
  /** Mean length of a paragraph's source text, in UTF-16 units. */
  readonly meanLength: number
}

/** One term of a score, for the explanation of a rank. */
export type ScorePart = {
  readonly name:
    'words' | 'aligned' | 'whole' | 'heading' | 'proximity' | 'together' | 'unit' | 'section'
  readonly value: number
  /** The word that it is for, if any. */
  readonly word?: string
}

/** Adds a term to a score. */
export type AddPart = (name: ScorePart['name'], value: number, word?: string) => void

/** The sum of the terms that a scorer adds. */
export function sumParts(scorer: (add: AddPart) => void): number {
  let sum = 0
  scorer((_, value) => (sum += value))
  return sum
}

/** The terms themselves, for an explanation; most scores are only compared. */
export function listParts(scorer: (add: AddPart) => void): ScorePart[] {
  const parts: ScorePart[] = []
  scorer((name, value, word) => parts.push({ name, value, ...(word !== undefined && { word }) }))
  return parts
}

/**
 * The relevance of a paragraph among those of its tier: BM25F over its words, and a bonus for each
 * sign that the reader meant it. Higher is better; comparable within one query.
 *
 * @param typed the query as one loose text, for the heading
 * @param add takes the terms of the score
 */
export function score(
  words: readonly FoundWord[],
  paragraph: ParagraphText,
  collection: CollectionSize,
  typed: string,
  add: AddPart,
) {
  for (const word of words) scoreWord(word, paragraph, collection, add)
  const asked = words.length === 1 ? (words[0]?.needle.text ?? typed) : typed
  const heading = Math.max(
    headingBonus(paragraph.heading, typed),
    headingBonus(paragraph.heading, asked),
  )
  if (heading > 0) add('heading', heading)
  if (words.length > 1) add('proximity', PROXIMITY * closeness(words))
}

function scoreWord(
  word: FoundWord,
  paragraph: ParagraphText,
  collection: CollectionSize,
  add: AddPart,
) {
  const { text } = word.needle
  const { length } = paragraph.source
  const discount = 1 - B + B * (length / collection.meanLength)
  const inHeading = standsIn(paragraph.heading, text) ? OWN_HEADING_WEIGHT : 0
  const above = paragraph.ancestors.includes(text) ? ANCESTOR_WEIGHT : 0
  const frequency = word.occurrences.length / discount + inHeading + above

  add('words', rarity(word.documentFrequency, collection.paragraphs) * saturate(frequency), text)
  const isAligned = word.occurrences.some(
    ({ view, folded: { start, end } }) =>
      paragraph.isWordEdge(view, start) && paragraph.isWordEdge(view, end),
  )
  if (isAligned) add('aligned', WORD_ALIGNED, text)
  if (word.occurrences.some(({ isWhole }) => isWhole)) add('whole', WHOLE_RUN, text)
}

/** BM25's inverse document frequency; never negative. */
export function rarity(documentFrequency: number, paragraphs: number): number {
  return Math.log(1 + (paragraphs - documentFrequency + 0.5) / (documentFrequency + 0.5))
}

/** BM25's saturation of a frequency that is discounted by length: repetitions add less and less. */
export function saturate(frequency: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1)
}

function headingBonus(heading: string, typed: string): number {
  if (heading === '' || typed === '') return 0
  if (heading === typed) return HEADING_EQUALITY
  return standsIn(heading, typed) ? HEADING_MATCH : 0
}

/**
 * Whether a heading contains a string, not just as a part of a number or a Latin word: 20 is not in
 * 2025.
 */
function standsIn(heading: string, text: string): boolean {
  for (let at = heading.indexOf(text); at >= 0; at = heading.indexOf(text, at + 1)) {
    if (!isInsideRun(heading, at) && !isInsideRun(heading, at + text.length)) return true
  }
  return false
}

/** 1 where all words are next to each other, towards 0 as the window that holds them grows. */
function closeness(words: readonly FoundWord[]): number {
  if (words.length < 2) return 0
  const spots = words
    .flatMap(({ occurrences }, word) => occurrences.map(({ start, end }) => ({ word, start, end })))
    .sort((a, b) => a.start - b.start)
  const inWindow = new Map<number, number>()
  let narrowest = Infinity
  let first = 0
  for (const spot of spots) {
    inWindow.set(spot.word, (inWindow.get(spot.word) ?? 0) + 1)
    while (inWindow.size === words.length) {
      const start = spots[first]
      if (!start) break
      narrowest = Math.min(narrowest, spot.end - start.start)
      const left = (inWindow.get(start.word) ?? 1) - 1
      if (left > 0) inWindow.set(start.word, left)
      else inWindow.delete(start.word)
      first++
    }
  }
  const length = words.reduce((sum, { needle }) => sum + needle.text.length, 0)
  return Math.min(1, length / narrowest)
}
