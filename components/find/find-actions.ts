import { answer, orderResults, retryExtra, whenAnswered } from './find-answer'
import { getFindState } from './find-store'
import { goTo, placeOf, showSection, stepMatch } from './find-steps'
import { closeSuggestions, wantSuggestions } from './find-suggestions'
import {
  anchorFor,
  isSaved,
  keepOrder,
  movePlace,
  pushEntry,
  settleQuery,
} from '@/components/history/query-history'
import type { ResultOrder } from '@/components/history/result-order'
import { enteredSection } from '@/lib/search/report/search-result'

/** The reader has typed: search, paint, and put the query into the address when typing rests. */
export function typeQuery(query: string) {
  wantSuggestions()
  answer(query)
  settleQuery(query)
}

/**
 * Enter: keeps the query and goes to the place that it names or to its first match; then to the
 * next.
 */
export function confirmQuery(step: 1 | -1) {
  const { query, result, awaited, matches } = getFindState()
  closeSuggestions()
  if (query.trim() === '') return
  if (result?.wants && !awaited) retryExtra()
  const isFinal = result !== null && getFindState().awaited === null
  if (!isFinal) {
    if (!isSaved(query)) pushEntry(query, '')
    whenAnswered(() => takeUp(step))
    return
  }
  const jump = enteredSection(result)?.anchor
  if (jump && jump !== anchorFor(query)) {
    goToSection(jump)
  } else if (jump && matches.length === 0) {
    showSection(jump)
  } else if (isSaved(query)) {
    stepMatch(step)
  } else if (matches.length === 0) {
    pushEntry(query, '')
  } else {
    const index = step > 0 ? 0 : matches.length - 1
    pushEntry(query, placeOf(index), { match: index })
    goTo(index)
  }
}

/** Carries out an Enter that came before the answer; the query has its entry already. */
function takeUp(step: 1 | -1) {
  const { query, result } = getFindState()
  const jump = result && enteredSection(result)?.anchor
  if (!jump) {
    stepMatch(step)
    return
  }
  movePlace(query, jump)
  showSection(jump)
}

/** Searches for another query at once, and keeps it. */
export function takeQuery(query: string) {
  answer(query)
  confirmQuery(1)
}

/** The reader chooses in which order results are listed and stepped through; the history entry keeps it. */
export function chooseOrder(order: ResultOrder) {
  orderResults(order)
  keepOrder(order, getFindState().current)
}

/** Goes to a section, as a place of its own in the history; matches go on from there. */
export function goToSection(anchor: string) {
  closeSuggestions()
  pushEntry(getFindState().query, anchor)
  showSection(anchor)
}
