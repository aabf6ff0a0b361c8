import { afterPaint } from '@/components/after-paint'
import { getFindState, updateFindState } from '@/components/find-store'
import { paint, type Painted } from '@/components/paint'
import { isSaved, movePlace, pushEntry, settleQuery } from '@/components/query-history'
import { showRange } from '@/components/scroll'
import { titlePage } from '@/components/page-title'
import { markTarget } from '@/components/target'
import { listMatches, type Match } from '@/lib/search/matches'
import { matchCount } from '@/lib/search/hit'
import type { Search } from '@/lib/search/search'

let search: Search | null = null

/** From now on this search answers. What waits for an answer gets one. */
export function setSearch(next: Search) {
  search = next
  const { query, current } = getFindState()
  answer(query)
  if (current !== null) select(current)
}

/** The reader has typed: search, paint, and put the query into the address when typing rests. */
export function typeQuery(query: string) {
  answer(query)
  settleQuery(query)
}

/** Answers a query; leaves the address and the scroll position alone. */
export function answer(query: string) {
  const result = search && query.trim() !== '' ? search(query) : null
  const matches = result ? listMatches(result.hits) : []
  updateFindState({ query, result, matches, current: null, notice: null })
  paintMatches()
  // Lists are much to render, and the reader looks at the text: marks first.
  afterPaint(() => {
    titlePage(query)
    markParagraphs()
    updateFindState({ listed: getFindState().result })
  })
}

/** Enter: keeps the query and goes to its first match; once kept, to the next match. */
export function confirmQuery(step: 1 | -1) {
  const { query, matches } = getFindState()
  if (isSaved(query)) {
    stepMatch(step)
    return
  }
  const first = matches[0]
  pushEntry(query, first ? anchorOf(first) : '', first ? 0 : null)
  if (first) goTo(0)
}

/** Goes to the next or previous match in document order; at an end it goes on at the other. */
export function stepMatch(step: 1 | -1) {
  const { query, matches, current } = getFindState()
  const count = matches.length
  if (count === 0) return
  const next = current === null ? (step > 0 ? 0 : count - 1) : (current + step + count) % count
  const hasWrapped = current !== null && count > 1 && (step > 0 ? next < current : next > current)
  goTo(next)
  if (hasWrapped) {
    updateFindState({ notice: step > 0 ? '已过末项，回到开头' : '已过首项，转到末尾' })
  }
  const match = matches[next]
  if (match) movePlace(query, anchorOf(match), next)
}

/** The reader chose a paragraph of the result list: a place of its own in the history. */
export function chooseParagraph(id: number) {
  const { query, matches } = getFindState()
  const index = matches.findIndex((match) => match.id === id)
  const match = matches[index]
  if (!match) return
  pushEntry(query, anchorOf(match), index)
  goTo(index)
}

/** Makes a match the current one and shows it. */
export function goTo(index: number) {
  const { matches, paragraphs } = getFindState()
  const match = matches[index]
  const element = match && paragraphs[match.id]?.element
  const range = match?.ranges[0]
  if (!element || !range) return
  select(index)
  markTarget(element.id)
  showRange(element, range)
}

/** Makes a match the current one, wherever the reader looks; an index that is not there, none. */
export function select(index: number) {
  const isThere = index < getFindState().matches.length
  updateFindState({ current: isThere ? index : null, notice: null })
  paintMatches()
}

/** Index of the first match at or after a place of the text; null if there is none. */
export function firstMatchFrom(element: Element): number | null {
  const { matches, paragraphs } = getFindState()
  const index = matches.findIndex(({ id }) => {
    const other = paragraphs[id]?.element
    if (!other) return false
    const position = element.compareDocumentPosition(other)
    return other === element || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  return index < 0 ? null : index
}

function anchorOf(match: Match): string {
  return getFindState().paragraphs[match.id]?.anchor ?? ''
}

let marked = new Set<HTMLElement>()

/** Sets off the paragraphs with matches; touches only those that change. */
function markParagraphs() {
  const { result, paragraphs } = getFindState()
  const next = new Set<HTMLElement>()
  for (const hit of result?.hits ?? []) {
    const element = paragraphs[hit.id]?.element
    if (!element) continue
    const count = String(matchCount(hit))
    if (element.dataset.hits !== count) element.dataset.hits = count
    next.add(element)
  }
  for (const element of marked) {
    if (!next.has(element)) delete element.dataset.hits
  }
  marked = next
}

function paintMatches() {
  const { matches, current } = getFindState()
  const painted = matches.flatMap((match) => toPainted(match) ?? [])
  const chosen = current === null ? undefined : matches[current]
  paint(painted, chosen ? toPainted(chosen) : null)
}

function toPainted({ id, ranges }: Match): Painted | null {
  const element = getFindState().paragraphs[id]?.element
  return element ? { element, ranges } : null
}
