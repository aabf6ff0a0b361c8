import { afterPaint } from '@/components/after-paint'
import { markParagraphs, paintMatches } from '@/components/find-marks'
import { getFindState, updateFindState } from '@/components/find-store'
import { titlePage } from '@/components/page-title'
import { anchorOf } from '@/components/query-address'
import { firstMatchFrom } from '@/components/first-match'
import { closeSuggestions, suggestionsFrom, wantSuggestions } from '@/components/find-suggestions'
import { isSaved, movePlace, pushEntry, settleQuery } from '@/components/query-history'
import { isShown, showRange } from '@/components/scroll'
import { markTarget } from '@/components/target'
import type { Hit } from '@/lib/search/hit'
import { listMatches } from '@/lib/search/matches'
import type { PageSearch } from '@/lib/search/open-page-search'
import type { Search } from '@/lib/search/search'
import type { Extra } from '@/lib/search/source'

let search: Search | null = null
let extend: PageSearch['extend'] | null = null
/** Enter came before the answer: it is taken up when that is there. */
let isConfirmPending = false

/** From now on this search answers. What waits for an answer gets one; what is said stays. */
export function setSearch(next: Search, extendNext: PageSearch['extend']) {
  search = next
  extend = extendNext
  const { query, current, notice } = getFindState()
  const isConfirmed = isConfirmPending
  answer(query)
  if (current !== null) select(current)
  if (!isConfirmed) updateFindState({ notice })
  else if (getFindState().matches.length > 0) stepMatch(1)
  else isConfirmPending = getFindState().awaited !== null
}

/** The reader has typed: search, paint, and put the query into the address when typing rests. */
export function typeQuery(query: string) {
  wantSuggestions()
  answer(query)
  settleQuery(query)
}

/** Answers a query; leaves the address and the scroll position alone. */
export function answer(query: string) {
  const result = search && query.trim() !== '' ? search(query) : null
  const matches = result ? listMatches(result.hits) : []
  isConfirmPending = false
  updateFindState({
    query,
    result,
    matches,
    current: null,
    glimpse: null,
    active: null,
    awaited: result?.wants ?? null,
    notice: null,
  })
  paintMatches()
  if (result?.wants) void loadExtra(result.wants)
  // The rest is more to render, and the reader looks at the text: marks first.
  afterPaint(showAnswer)
}

function showAnswer() {
  titlePage(getFindState().query)
  markParagraphs()
  updateFindState({ listed: getFindState().result, ...suggestionsFrom(search) })
}

const EXTRA_NAMES: Record<Extra, string> = { script: '繁简对照表', sounds: '拼音表' }

/** Loads what a query asked for, and answers again; without it, the answer stays as it is. */
async function loadExtra(extra: Extra) {
  if (!extend) return
  try {
    setSearch(await extend(extra), extend)
  } catch {
    if (getFindState().awaited !== extra) return
    updateFindState({ awaited: null, notice: `${EXTRA_NAMES[extra]}未能载入，改动查询可再试` })
  }
}

/** Enter: keeps the query and goes to the place it names or to its first match; then to the next. */
export function confirmQuery(step: 1 | -1) {
  const { query, matches, result, awaited } = getFindState()
  closeSuggestions()
  if (isSaved(query) || query.trim() === '') {
    stepMatch(step)
    return
  }
  const [jump] = result?.jumps ?? []
  if (jump) {
    goToSection(jump.anchor)
    return
  }
  const hasMatch = matches.length > 0
  pushEntry(query, hasMatch ? placeOf(0) : anchorOf(location.hash), hasMatch ? 0 : null)
  if (hasMatch) goTo(0)
  else isConfirmPending = search === null || awaited !== null
}

/** Searches for a completed query at once, and keeps it. */
export function takeCompletion(query: string) {
  answer(query)
  confirmQuery(1)
}

/** Goes to a section, as a place of its own in the history; matches go on from there. */
export function goToSection(anchor: string) {
  closeSuggestions()
  pushEntry(getFindState().query, anchor, null)
  const place = markTarget(anchor)
  place?.scrollIntoView({ behavior: 'instant' })
  const index = place && firstMatchFrom(place)
  if (index !== null) select(index)
  updateFindState({ notice: `已转到 ${placeName(anchor)}` })
}

function placeName(anchor: string): string {
  const { paragraphs } = getFindState()
  return paragraphs.find(({ section }) => section === anchor)?.path ?? anchor
}

/** Goes to the next or previous match in document order; at an end it goes on at the other. */
export function stepMatch(step: 1 | -1) {
  const { query, matches, current } = getFindState()
  if (matches.length === 0) return
  const next = isUnseen() && current !== null ? current : neighbour(current, step, matches.length)
  goTo(next)
  const hasWrapped = current !== null && (step > 0 ? next < current : next > current)
  if (hasWrapped) {
    updateFindState({ notice: step > 0 ? '已过末项，回到开头' : '已过首项，转到末尾' })
  }
  movePlace(query, placeOf(next), next)
}

function neighbour(current: number | null, step: 1 | -1, count: number): number {
  if (current === null) return step > 0 ? 0 : count - 1
  return (current + step + count) % count
}

/** The reader chose a paragraph of the result list: a place of its own in the history. */
export function chooseParagraph({ id, ranges }: Pick<Hit, 'id' | 'ranges'>) {
  const { query, matches } = getFindState()
  const index = matches.findIndex((match) => match.id === id)
  if (index >= 0) {
    pushEntry(query, placeOf(index), index)
    goTo(index)
    return
  }
  const element = getFindState().paragraphs[id]?.element
  const [first] = ranges
  if (!element || !first) return
  pushEntry(query, element.id, null)
  updateFindState({ glimpse: { id, ranges }, current: null, notice: null })
  paintMatches()
  markTarget(element.id)
  showRange(element, first)
}

/** Makes a match the current one and shows it. */
export function goTo(index: number) {
  const spot = spotOf(index)
  if (!spot) return
  select(index)
  hasBeenShown = true
  markTarget(spot.element.id)
  showRange(spot.element, spot.range)
}

let hasBeenShown = false

/** Makes a match the current one, wherever the reader looks; an index that is not there, none. */
export function select(index: number) {
  const isThere = index < getFindState().matches.length
  hasBeenShown = false
  updateFindState({ current: isThere ? index : null, glimpse: null, notice: null })
  paintMatches()
}

/** Whether the current match was chosen by a link's place, and the reader has not met it yet. */
function isUnseen(): boolean {
  const { current } = getFindState()
  const spot = current === null ? null : spotOf(current)
  return spot !== null && !hasBeenShown && !isShown(spot.element, spot.range)
}

/** Where a match begins. */
function spotOf(index: number) {
  const { matches, paragraphs } = getFindState()
  const match = matches[index]
  const element = match && paragraphs[match.id]?.element
  const range = match?.ranges[0]
  return element && range ? { element, range } : null
}

/** Anchor of the paragraph of a match. */
function placeOf(index: number): string {
  return spotOf(index)?.element.id ?? ''
}
