import { paintMatches } from './find-marks'
import { getFindState, updateFindState } from './find-store'
import { firstMatchFrom } from './first-match'
import { movePlace, pushEntry } from '@/components/history/query-history'
import { offerTools } from '@/components/article/place-tools'
import { isShown, showRange } from '@/components/article/scroll'
import { markTarget } from '@/components/article/target'

/** Whether the reader has been shown the current match; a link's place may be out of sight. */
let hasBeenShown = false

/** Goes to the next or previous match in the order of the list; at an end it goes on at the other. */
export function stepMatch(step: 1 | -1) {
  const { query, matches, current } = getFindState()
  if (matches.length === 0) return
  const next = isUnseen() && current !== null ? current : neighbour(current, step, matches.length)
  goTo(next)
  const hasWrapped = current !== null && (step > 0 ? next < current : next > current)
  if (hasWrapped) {
    updateFindState({ notice: step > 0 ? '已过末项，回到开头' : '已过首项，转到末尾' })
  }
  movePlace(query, placeOf(next), { match: next })
}

function neighbour(current: number | null, step: 1 | -1, count: number): number {
  if (current === null) return step > 0 ? 0 : count - 1
  return (current + step + count) % count
}

/** The reader chose a paragraph of the result list: a place of its own in the history. */
export function chooseParagraph(id: number) {
  const { query, matches } = getFindState()
  const index = matches.findIndex((match) => match.id === id)
  if (index >= 0) {
    pushEntry(query, placeOf(index), { match: index })
    goTo(index)
    return
  }
  const element = glimpse(id)
  if (!element) return
  pushEntry(query, element.id, { glimpse: id })
  markTarget(element.id)
  offerTools(element)
  const [first] = getFindState().glimpse?.ranges ?? []
  if (first) showRange(element, first)
  updateFindState({ notice: `已转到 ${getFindState().paragraphs[id]?.path ?? ''}` })
}

/** Marks a paragraph that is listed but no match; none with null. */
export function glimpse(id: number | null): HTMLElement | null {
  const { result, paragraphs } = getFindState()
  const hit = result?.hits.find((hit) => hit.id === id)
  updateFindState({
    glimpse: hit ? { id: hit.id, ranges: hit.ranges } : null,
    current: null,
    notice: null,
  })
  paintMatches()
  return hit ? (paragraphs[hit.id]?.element ?? null) : null
}

/** Shows a section, and makes the first match from there the current one. */
export function showSection(anchor: string) {
  const place = markTarget(anchor)
  place?.scrollIntoView({ behavior: 'instant' })
  if (place) offerTools(place)
  const index = place && firstMatchFrom(place)
  if (index !== null) select(index)
  hasBeenShown = true
  const { paragraphs } = getFindState()
  const name = paragraphs.find(({ section }) => section === anchor)?.path ?? anchor
  updateFindState({ notice: `已转到 ${name}` })
}

/** Makes a match the current one and shows it. */
export function goTo(index: number) {
  const spot = spotOf(index)
  if (!spot) return
  select(index)
  hasBeenShown = true
  markTarget(spot.element.id)
  offerTools(spot.element)
  showRange(spot.element, spot.range)
}

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

/** Anchor of the paragraph of a match; '' if there is none. */
export function placeOf(index: number): string {
  return spotOf(index)?.element.id ?? ''
}
