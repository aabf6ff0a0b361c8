import { sectionsWithin } from '@/lib/report/outline'
import { FUNCTION_WORDS } from '@/lib/search/query/function-words'
import { countMatches, isCounted } from '@/lib/search/match/hit'
import { findOccurrences } from '@/lib/search/match/occurrences'
import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import type { SearchResult } from './search-result'
import type { SearchSource } from '@/lib/search/match/source'
import { isDigit, isGram, isLatin } from '@/lib/text/characters'
import { withoutControls } from '@/lib/text/control-characters'
import { hasTransparentMark } from '@/lib/text/loose'
import { sourceSpan } from '@/lib/text/mapped-text'

/** A likely completion of the input, or a place that the reader may be looking for. */
export type Suggestion =
  | {
      readonly kind: 'completion'
      /** The whole query, completed. */
      readonly text: string
      /** The count of its search. */
      readonly count: number
    }
  | {
      readonly kind: 'section'
      readonly anchor: string
      /** The name of the place for a reader, and its heading. */
      readonly path: string
      readonly heading: string
      /** Matches of the present query there. */
      readonly count: number
    }

const MAX_COMPLETIONS = 5
const MAX_HEADINGS = 3
const MAX_JUMPS = 6
/** The most words that a completion adds, and its most characters. */
const MAX_ADDED_WORDS = 3
const MAX_CHARACTERS = 14
/** The most places that are read for completions; more would only repeat them. */
const MAX_PLACES = 400

/** Suggestions for a query that was answered. */
export type Suggest = (result: SearchResult) => Suggestion[]

/**
 * Suggestions: the sections that a query refers to, headings that contain it, and how the text goes
 * on where a word begins as the last clause does.
 *
 * @param foldText  the loose fold of a text on its own
 * @param count     what a search for another query counts
 */
export function createSuggest(
  source: SearchSource,
  textOf: (id: number) => ParagraphText,
  foldText: (text: string) => string,
  count: (query: string) => number,
): Suggest {
  const headings = source.outline.map(({ heading, level }) => (level > 0 ? foldText(heading) : ''))
  return (result) => {
    const { query, jumps, isReference } = result
    if (query.hint || query.text.trim() === '') return []
    // A query with marks is taken literally; headings are not searched for it.
    const typed = hasTransparentMark(query.folded.text) ? '' : query.loose
    const jumped = jumps.slice(0, MAX_JUMPS).map(({ anchor }) => anchor)
    const describe = (anchor: string) => describeSection(anchor, result, source)
    // Enter goes there, and nothing goes on from it.
    if (isReference && jumped.length > 0) return jumped.map(describe)
    const named = source.outline
      .filter(
        ({ anchor }, i) => typed !== '' && headings[i]?.includes(typed) && !jumped.includes(anchor),
      )
      .map(({ anchor }) => anchor)
    const sections = [...jumped, ...named.slice(0, MAX_HEADINGS)].map(describe)

    const completions: Suggestion[] = []
    for (const text of complete(result, textOf)) {
      if (completions.length === MAX_COMPLETIONS) break
      const matches = count(text)
      if (matches > 0) completions.push({ kind: 'completion', text, count: matches })
    }
    return [...completions, ...sections]
  }
}

function describeSection(
  anchor: string,
  { hits, jumps }: SearchResult,
  { outline, paragraphs }: SearchSource,
): Suggestion {
  const position = outline.findIndex((entry) => entry.anchor === anchor)
  const within = new Set(sectionsWithin(outline, position))
  const isHere = (id: number) =>
    within.has(paragraphs[id]?.section ?? '') || paragraphs[id]?.anchor === anchor
  const here = hits.filter((hit) => isCounted(hit) && isHere(hit.id))
  // A paragraph of an article is in no outline.
  const { path = '', heading = '' } =
    outline[position] ?? jumps.find((jump) => jump.anchor === anchor) ?? {}
  return { kind: 'section', anchor, path, heading, count: countMatches(here) }
}

/** The query, its last clause continued as the text does; the commonest first, each once. */
function complete({ query, hits }: SearchResult, textOf: (id: number) => ParagraphText): string[] {
  const last = query.required.at(-1)?.at(-1)
  if (last?.kind !== 'text' || last.range.end < query.text.length) return []
  const counts = new Map<string, number>()
  let places = 0
  for (const { id } of hits) {
    const text = textOf(id)
    for (const { view, folded } of findOccurrences(text.views, last.needle)) {
      if (places++ >= MAX_PLACES) break
      const { strict } = view
      if (!text.isWordEdge(view, folded.start) && isGram(strict.text.charAt(folded.start))) continue
      const isEdge = (at: number) => text.isWordEdge(view, at)
      for (const end of continuations(strict.text, folded.end, isEdge)) {
        const span = sourceSpan(strict, folded.start, end)
        const continued = withoutControls(text.source.slice(span.start, span.end))
        counts.set(continued, (counts.get(continued) ?? 0) + 1)
      }
    }
  }
  const before = query.text.slice(0, last.range.start)
  const ranked = [...counts]
    .filter(([text, count]) => !isAlwaysContinued(text, count, counts))
    .sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1))
  return ranked.slice(0, MAX_COMPLETIONS * 2).map(([text]) => before + text)
}

/** Whether a longer completion says the same: the text never goes on otherwise. */
function isAlwaysContinued(
  text: string,
  count: number,
  counts: ReadonlyMap<string, number>,
): boolean {
  for (const [longer, others] of counts) {
    if (longer.length > text.length && others === count && longer.startsWith(text)) return true
  }
  return false
}

/** Where the next words after a place end, as long as nothing but words follows. */
function continuations(text: string, from: number, isWordEdge: (at: number) => boolean): number[] {
  const ends: number[] = []
  let start = from
  for (let end = from + 1; end <= text.length && end - from <= MAX_CHARACTERS; end++) {
    const char = text.charAt(end - 1)
    const isRun = isDigit(char) || isLatin(char)
    // Readers look for figures rather than ask by them: a figure completes only itself.
    const isNewNumber = isDigit(char) && end > from + 1 && !isDigit(text.charAt(end - 2))
    if ((!isGram(char) && !isRun) || isNewNumber) break
    const next = text.charAt(end)
    const isEnd = isRun ? !isDigit(next) && !isLatin(next) : isWordEdge(end)
    if (!isEnd) continue
    // 的 or 和 at the end completes nothing.
    if (!FUNCTION_WORDS.has(text.slice(start, end))) ends.push(end)
    start = end
    if (ends.length === MAX_ADDED_WORDS) break
  }
  return ends
}
