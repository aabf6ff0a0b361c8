import { isCounted, type Hit, type Tier } from '@/lib/search/match/hit'
import type { SearchResult } from './search-result'
import type { SearchSource, SearchTools } from '@/lib/search/match/source'
import { fold } from '@/lib/text/fold'
import { NO_SCRIPT } from '@/lib/text/script'

/* Answers a query, to test an example. */

export type Answer = (query: string) => SearchResult

/** The most queries that are tried for an example: a report may have none of its kind. */
export const MAX_TRIES = 24
/** The most words that are considered, and the most paragraphs that are read for them. */
const MAX_WORDS = 60
const MAX_PARAGRAPHS_READ = 400

/** A word of the text, and the paragraphs it was seen in. */
export type Word = {
  readonly text: string
  readonly seen: ReadonlySet<number>
  readonly isInHeading: boolean
}

/** The text of a report, as examples are made of it. */
export type Stock = {
  readonly source: SearchSource
  readonly tools: SearchTools
  readonly search: Answer
  /** The most telling first: those of headings, then those that several paragraphs have. */
  readonly words: readonly Word[]
  /** Folded, strict. */
  readonly texts: readonly string[]
}

/** A possible example, and the condition on its answer. */
export type Attempt = { readonly query: string; readonly holds: (result: SearchResult) => boolean }
export type Maker = (stock: Stock) => Iterable<Attempt>

export const isFound = ({ count }: SearchResult) => count > 0
const counted = ({ hits }: SearchResult) => hits.filter(isCounted)
export const isOnly = (tier: Tier) => (result: SearchResult) =>
  isFound(result) && counted(result).every((hit) => hit.tier === tier)
export const standsFor = (tier: Tier, word: string) => (result: SearchResult) =>
  isFound(result) &&
  counted(result).some((hit: Hit) => hit.tier === tier && hit.standIns.includes(word))

export function meet(a: Word, b: Word): boolean {
  return [...a.seen].some((id) => b.seen.has(id))
}

/** Whether one of two words is a part of the other. */
export function includes(a: Word, b: Word): boolean {
  return a.text.includes(b.text) || b.text.includes(a.text)
}

/** Pairs of words that go together, those near the beginning of the list first. */
export function* pairs(
  words: readonly Word[],
  fit: (a: Word, b: Word) => boolean,
): Iterable<readonly [Word, Word]> {
  for (let sum = 1; sum < Math.min(words.length, MAX_TRIES) * 2; sum++) {
    for (let first = 0; first < sum - first; first++) {
      const [one, other] = [words[first], words[sum - first]]
      if (one && other && fit(one, other)) yield [one, other]
    }
  }
}

/** The matches of a pattern, text by text. */
export function* matches(texts: readonly string[], pattern: RegExp): Iterable<string> {
  for (const text of texts) for (const [found] of text.matchAll(pattern)) yield found
}

export function readStock(source: SearchSource, tools: SearchTools, search: Answer): Stock {
  const script = tools.script ?? NO_SCRIPT
  const paragraphs = source.paragraphs.slice(0, MAX_PARAGRAPHS_READ)
  const texts = paragraphs.map(({ text }) => fold(text, script).text)
  const seen = new Map<string, Set<number>>()
  const inHeading = new Set<string>()
  texts.forEach((text, id) => {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      for (const word of tools.segment(run)) {
        if (!/^\p{Script=Han}{2,5}$/u.test(word)) continue
        seen.set(word, (seen.get(word) ?? new Set()).add(id))
        if (text.indexOf(word) < (paragraphs[id]?.headingLength ?? 0)) inHeading.add(word)
      }
    }
  })
  // A word of every paragraph tells little, and a word of only one serves few kinds.
  const most = Math.max(2, paragraphs.length / 3)
  const rank = ({ seen, isInHeading }: Word) =>
    (seen.size > most ? 0 : 1) + (seen.size > 1 ? 1 : 0) + (isInHeading ? 1 : 0)
  const words = [...seen]
    .map(([text, seen]): Word => ({ text, seen, isInHeading: inHeading.has(text) }))
    .sort((a, b) => rank(b) - rank(a) || b.text.length - a.text.length || b.seen.size - a.seen.size)
  return { source, tools, search, words: words.slice(0, MAX_WORDS), texts }
}
