'use client'

import { useEffect } from 'react'
import { answer, orderResults, whenAnswered } from './find-answer'
import { glimpse, goTo, select } from './find-steps'
import { closeSuggestions } from './find-suggestions'
import { firstMatchFrom } from './first-match'
import { loadEngine, type PageReport } from './find-engine'
import { getFindState, updateFindState } from './find-store'
import {
  currentEntryId,
  leaveEntry,
  restoreScroll,
  watchScroll,
} from '@/components/history/entry-scroll'
import { restoreFocus, watchFocus } from '@/components/history/restored-focus'
import { wasSentHere } from '@/components/history/former-place'
import { isPlainClick } from '@/components/ui/plain-click'
import { anchorOf, isLeftToPage, queryOf } from '@/components/history/query-address'
import { entryOf, type EntryState } from '@/components/history/entry-state'
import { dropPending, flushPending, openEntry } from '@/components/history/query-history'
import { whenIdle } from '@/components/ui/when-idle'
import { watchTools } from '@/components/article/place-tools'
import { findNearest, markTarget } from '@/components/article/target'

/**
 * Connects the page's search with its address: at the start, on Back and Forward, and when a link
 * of the page is followed. Shows nothing.
 *
 * @param path  of the report's page: home, too, has its address where it shows the only report
 */
export function FindSession({ report, path }: { report: PageReport; path: string }) {
  useEffect(() => {
    document.documentElement.dataset.scripted = ''
    const listening = new AbortController()
    const { signal } = listening
    const stopFocus = watchFocus()
    const stopScroll = watchScroll()
    const stopTools = watchTools()
    const { entry, isMended } = openEntry(path)
    orderResults(entry.order)
    // The browser restores the reader's scroll position.
    showPlace(isFreshNavigation(), isMended)
    const query = queryOf(location.search)
    const load = () => void loadEngine(report)
    const isSent = wasSentHere()
    whenAnswered(() => {
      restorePlace(entry, query)
      if (isSent) tellOfFormer()
    })
    const stopWaiting = query === '' ? whenIdle(load) : (load(), () => {})
    // Loading starts on focus so that the first keystroke does not wait.
    addEventListener('focusin', load, { once: true })
    const follow = () => followHistory(path)
    addEventListener('popstate', follow, { signal })
    addEventListener('pageshow', ({ persisted }) => persisted && followReturn(path), { signal })
    addEventListener('click', settleAddress, { capture: true, signal })
    addEventListener('click', showAgain, { signal })
    return () => {
      stopWaiting()
      stopFocus()
      stopScroll()
      stopTools()
      removeEventListener('focusin', load)
      listening.abort()
    }
  }, [report, path])
  return null
}

/** Index that no match has. */
const NO_MATCH = Infinity

let isRestored = false

/**
 * Restores the place once the first answer is there: the match that the entry remembers, or the
 * place's, or the first. A reader who has typed meanwhile is not moved: nothing jumps while typing.
 *
 * @param query in the address when the page was opened
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

/**
 * Before a link is followed, the query typed last is written into the address that Back leads to.
 */
function settleAddress(event: MouseEvent) {
  if (linkOf(event)) flushPending()
}

/** Shows the place of a link to the present address: browsers scroll, but not all report it. */
function showAgain(event: MouseEvent) {
  if (!event.defaultPrevented && linkOf(event)?.href === location.href)
    whenAnswered(() => showPlace(true))
}

/** The link that a click follows in this window; null if there is none. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  return isPlainClick(event)
    ? (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    : null
}

/**
 * Handles a return from another page, which may lead to another entry than the one the reader left.
 */
function followReturn(path: string) {
  if (entryOf(history.state)?.id !== currentEntryId()) followHistory(path)
}

/** Handles Back, Forward, a link of the page, and a hash typed by hand. */
function followHistory(path: string) {
  const before = currentEntryId()
  leaveEntry()
  dropPending()
  const { entry, isKnown, isMended } = openEntry(path, getFindState().order)
  orderResults(entry.order)
  const query = queryOf(location.search)
  closeSuggestions()
  if (query !== getFindState().query) answer(query)
  whenAnswered(() => {
    showPlace(true, isMended)
    if (entry.match !== null) select(entry.match)
    else if (entry.glimpse !== null) glimpse(entry.glimpse)
  })
  // A link to where the address is already leads to the same entry: its place is to be shown again.
  if (!isKnown || entry.id === before) return
  restoreScroll()
  restoreFocus()
}

/**
 * Emphasises the place in the address and makes the first match from there the current one, or none
 * if there is no place, or no match from there.
 *
 * @param scrolls   to a place that the browser does not find by itself
 * @param isMended  whether the browser has looked for it under another name
 */
function showPlace(scrolls: boolean, isMended = false) {
  const anchor = anchorOf(location.hash)
  const place = markTarget(anchor) ?? findNearest(anchor)
  select((place && firstMatchFrom(place)) ?? NO_MATCH)
  const isElsewhere = anchor !== '' && place?.id !== anchor
  if (isElsewhere) nameNearest(anchor, place)
  // A browser without text fragments has looked for the whole hash, and not found it.
  const isLost = isElsewhere || isMended || isLeftToPage(location.hash)
  if (isLost && scrolls) place?.scrollIntoView({ behavior: 'instant' })
}

function tellOfFormer() {
  const { notice } = getFindState()
  updateFindState({ notice: [FORMER, notice].filter(Boolean).join('。') })
}

const FORMER = '这是本站只有一份报告时的链接，已转到这份报告'

function nameNearest(anchor: string, nearest: HTMLElement | null) {
  if (nearest) markTarget(nearest.id)
  const notice = nearest
    ? `没有 #${anchor} 这个位置，已转到最近的上一级`
    : `没有 #${anchor} 这个位置`
  updateFindState({ notice })
}
