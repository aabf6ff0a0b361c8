'use client'

import { useEffect } from 'react'
import { answer, whenAnswered } from '@/components/find-answer'
import { glimpse, goTo, select } from '@/components/find-steps'
import { closeSuggestions } from '@/components/find-suggestions'
import { firstMatchFrom } from '@/components/first-match'
import { loadEngine, type PageReport } from '@/components/find-engine'
import { getFindState, updateFindState } from '@/components/find-store'
import { leaveEntry, restoreScroll } from '@/components/entry-scroll'
import { restoreFocus, watchFocus } from '@/components/kept-focus'
import { isPlainClick } from '@/components/plain-click'
import { anchorOf, hasDirective, queryOf } from '@/components/query-address'
import type { EntryState } from '@/components/entry-state'
import { dropPending, flushPending, openEntry } from '@/components/query-history'
import { whenIdle } from '@/components/when-idle'
import { findNearest, markTarget } from '@/components/target'

/**
 * Connects the page's search with its address: at the start, on Back and Forward, and when a link
 * of the page is followed. Shows nothing.
 */
export function FindSession({ report }: { report: PageReport }) {
  useEffect(() => {
    document.documentElement.dataset.scripted = ''
    const stopWatching = watchFocus()
    const { entry } = openEntry()
    // Where the reader was, the browser knows.
    showPlace(isFreshNavigation())
    const query = queryOf(location.search)
    const load = () => void loadEngine(report)
    whenAnswered(() => restorePlace(entry, query))
    const stopWaiting = query === '' ? whenIdle(load) : (load(), () => {})
    // Who is about to type should not have to wait.
    addEventListener('focusin', load, { once: true })
    addEventListener('popstate', followHistory)
    document.addEventListener('click', rememberScroll, { capture: true })
    return () => {
      stopWaiting()
      stopWatching()
      removeEventListener('focusin', load)
      removeEventListener('popstate', followHistory)
      document.removeEventListener('click', rememberScroll, { capture: true })
    }
  }, [report])
  return null
}

/** Index that no match has. */
const NO_MATCH = Infinity

let isRestored = false

/**
 * Once the first answer is there: the match that the entry remembers, or the place's, or the first.
 * Not for a reader who has typed meanwhile: nothing jumps while typing.
 *
 * @param query  in the address when the page was opened
 */
function restorePlace({ match, glimpse: listed }: EntryState, query: string) {
  const isTyping = getFindState().query !== query
  if (isRestored || isTyping || query === '') return
  isRestored = true
  if (match !== null) select(match)
  else if (listed !== null) glimpse(listed)
  else if (location.hash !== '') showPlace(false)
  else if (isFreshNavigation() && window.scrollY === 0) goTo(0)
}

/** Not a reload and not Back from another page, where the browser restores the scroll position. */
function isFreshNavigation(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate'
}

let hasLeft = false

/** Before a link moves the reader, in the page or away; popstate comes too late for that. */
function rememberScroll(event: MouseEvent) {
  const link = (event.target as Element).closest('a[href]')
  if (!link || !isPlainClick(event)) return
  // What was typed last belongs to the address that Back leads to.
  flushPending()
  if (!link.matches('[href^="#"]')) return
  leaveEntry()
  hasLeft = true
}

/** Back, Forward, or a link of the page. */
function followHistory() {
  const isLink = hasLeft
  if (!isLink) leaveEntry()
  hasLeft = false
  dropPending()
  const { entry, isKnown } = openEntry()
  const query = queryOf(location.search)
  closeSuggestions()
  if (query !== getFindState().query) answer(query)
  whenAnswered(() => {
    showPlace(true)
    if (entry.match !== null) select(entry.match)
    else if (entry.glimpse !== null) glimpse(entry.glimpse)
  })
  // A link to where the address is already leads to the same entry: its place is to be shown again.
  if (!isKnown || isLink) return
  restoreScroll()
  restoreFocus()
}

/**
 * Emphasises the place in the address and makes the first match from there the current one, or none
 * if there is no place, or no match from there.
 *
 * @param scrolls  to a place that the browser does not find by itself
 */
function showPlace(scrolls: boolean) {
  const anchor = anchorOf(location.hash)
  const place = markTarget(anchor) ?? findNearest(anchor)
  select((place && firstMatchFrom(place)) ?? NO_MATCH)
  const isElsewhere = anchor !== '' && place?.id !== anchor
  if (isElsewhere) nameNearest(anchor, place)
  // A browser that does not know text fragments has looked for all of the hash, and not found it.
  const isLost = isElsewhere || hasDirective(location.hash)
  if (isLost && scrolls) place?.scrollIntoView({ behavior: 'instant' })
}

function nameNearest(anchor: string, nearest: HTMLElement | null) {
  if (nearest) markTarget(nearest.id)
  const notice = nearest ? `没有 #${anchor} 这一处，已转到最近的上一级` : `没有 #${anchor} 这一处`
  updateFindState({ notice })
}
