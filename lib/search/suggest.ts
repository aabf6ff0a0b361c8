import { sectionsWithin } from '@/lib/report/outline'
import { FUNCTION_WORDS } from '@/lib/search/function-words'
import { matchCount, isCounted } from '@/lib/search/hit'
import { findOccurrences } from '@/lib/search/occurrences'
import type { ParagraphText } from '@/lib/search/paragraph-text'
import type { SearchResult } from '@/lib/search/search'
import type { SearchSource } from '@/lib/search/source'
import { isDigit, isGram, isLatin } from '@/lib/text/characters'
import { sourceSpan } from '@/lib/text/mapped-text'

/** Something the reader may be about to type, or a place they may be looking for. */
export type Suggestion =
  | {
      readonly kind: 'completion'
      /** The whole query, completed. */
      readonly text: string
      /** What its search counts. */
      readonly count: number
    }
  | {
      readonly kind: 'section'
      readonly anchor: string
      /** How a reader names the place, and its heading. */
      readonly path: string
      readonly heading: string
      /** Matches of the present query there. */
      readonly count: number
      /** Whether the query is a reference to it. */
      readonly isJump: boolean
    }

const MOST_COMPLETIONS = 5
const MOST_HEADINGS = 3
const MOST_JUMPS = 6
/** Words that a completion goes on for, and characters it may have. */
const MOST_WORDS = 3
const MOST_CHARACTERS = 14
/** Places that are looked at for completions; more would only say the same. */
const MOST_PLACES = 400

/**
 * Suggestions for a query: the sections it refers to, headings that contain it, and how the text
 * goes on where a word begins as the last clause does.
 *
 * @param result    of the query as typed
 * @param foldText  the loose fold of a text that stands alone
 * @param count     what a search for another query counts
 */
export function suggest(
  result: SearchResult,
  source: SearchSource,
  texts: readonly ParagraphText[],
  foldText: (text: string) => string,
  count: (query: string) => number,
): Suggestion[] {
  const { query, jumps } = result
  if (query.hint || query.text.trim() === '') return []
  const jumped = new Set(jumps.map(({ anchor }) => anchor))
  const sections = [
    ...jumps.slice(0, MOST_JUMPS).map(({ anchor }) => anchor),
    ...headingsWith(foldText(query.text), source, foldText).filter((anchor) => !jumped.has(anchor)).slice(0, MOST_HEADINGS),
  ].map((anchor) => describeSection(anchor, result, source, jumped.has(anchor)))
  if (jumps.length > 0) return sections
  const completions = complete(result, source, texts)
    .map((text) => ({ kind: 'completion' as const, text, count: count(text) }))
    .filter((completion) => completion.count > 0)
    .slice(0, MOST_COMPLETIONS)
  return [...completions, ...sections]
}

function headingsWith(
  typed: string,
  { outline }: SearchSource,
  foldText: (text: string) => string,
): string[] {
  if (typed === '') return []
  return outline
    .filter(({ heading, level }) => level > 0 && foldText(heading).includes(typed))
    .map(({ anchor }) => anchor)
}

function describeSection(
  anchor: string,
  { hits }: SearchResult,
  { outline, paragraphs }: SearchSource,
  isJump: boolean,
): Suggestion {
  const position = outline.findIndex((entry) => entry.anchor === anchor)
  const within = new Set(sectionsWithin(outline, position))
  const here = hits.filter((hit) => isCounted(hit) && within.has(paragraphs[hit.id]?.section ?? ''))
  const { path = '', heading = '' } = outline[position] ?? {}
  const count = here.reduce((sum, hit) => sum + matchCount(hit), 0)
  return { kind: 'section', anchor, path, heading, count, isJump }
}

/** The query, its last clause continued as the text does; the commonest first, each once. */
function complete(
  { query, hits }: SearchResult,
  { paragraphs }: SearchSource,
  texts: readonly ParagraphText[],
): string[] {
  const last = query.required.at(-1)?.at(-1)
  if (last?.kind !== 'text' || last.range.end < query.text.length) return []
  const counts = new Map<string, number>()
  let places = 0
  for (const { id } of hits) {
    const text = texts[id]
    const view = text?.views[0]
    if (!text || !view) continue
    for (const { folded } of findOccurrences([view], last.needle)) {
      if (places++ >= MOST_PLACES) break
      if (!text.isWordEdge(folded.start) && isGram(view.strict.text.charAt(folded.start))) continue
      for (const end of continuations(view.strict.text, folded.end, text.isWordEdge)) {
        const span = sourceSpan(view.strict, folded.start, end)
        const continued = paragraphs[id]?.text.slice(span.start, span.end) ?? ''
        counts.set(continued, (counts.get(continued) ?? 0) + 1)
      }
    }
  }
  const before = query.text.slice(0, last.range.start)
  const ranked = [...counts]
    .filter(([text, count]) => !isAlwaysContinued(text, count, counts))
    .sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1))
  return ranked.slice(0, MOST_COMPLETIONS * 2).map(([text]) => before + text)
}

/** Whether a longer completion says the same: the text never goes on otherwise. */
function isAlwaysContinued(text: string, count: number, counts: ReadonlyMap<string, number>): boolean {
  for (const [longer, others] of counts) {
    if (longer.length > text.length && others === count && longer.startsWith(text)) return true
  }
  return false
}

/** Where the next words after a place end, as long as nothing but words follows. */
function continuations(text: string, from: number, isWordEdge: (at: number) => boolean): number[] {
  const ends: number[] = []
  let start = from
  for (let end = from + 1; end <= text.length && end - from <= MOST_CHARACTERS; end++) {
    const char = text.charAt(end - 1)
    const isRun = isDigit(char) || isLatin(char)
    // A figure is what readers look for, not what they ask by: it completes only itself.
    const isNewNumber = isDigit(char) && end > from + 1 && !isDigit(text.charAt(end - 2))
    if ((!isGram(char) && !isRun) || isNewNumber) break
    const next = text.charAt(end)
    const isEnd = isRun ? !isDigit(next) && !isLatin(next) : isWordEdge(end)
    if (!isEnd) continue
    // 的 or 和 at the end completes nothing.
    if (!FUNCTION_WORDS.has(text.slice(start, end))) ends.push(end)
    start = end
    if (ends.length === MOST_WORDS) break
  }
  return ends
}
