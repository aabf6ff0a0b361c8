'use client'

import { useEffect } from 'react'
import { answer, firstMatchFrom, goTo, select } from '@/components/find-actions'
import { loadEngine, type IndexAddress } from '@/components/find-engine'
import { getFindState, updateFindState } from '@/components/find-store'
import { readPageParagraphs } from '@/components/page-paragraphs'
import { anchorOf, cancelPending, queryOf, readEntry } from '@/components/query-history'
import { findNearest, markTarget } from '@/components/target'

/** Without a query the index may wait for an idle moment, but not longer than this, in ms. */
const LATEST_LOAD = 2000

/**
 * Connects the page's search with its address: at the start, on Back and Forward, and when a link
 * of the page is followed. Shows nothing.
 */
export function FindSession({ base, manifest, report }: IndexAddress) {
  useEffect(() => {
    document.documentElement.dataset.scripted = ''
    updateFindState({ paragraphs: readPageParagraphs() })
    showPlace()
    const load = () => void loadEngine({ base, manifest, report }).then(restorePlace)
    const stopWaiting = queryOf(location.search) === '' ? whenIdle(load) : (load(), () => {})
    // Who is about to type should not have to wait.
    addEventListener('focusin', load, { once: true })
    addEventListener('popstate', followHistory)
    addEventListener('hashchange', showPlace)
    return () => {
      stopWaiting()
      removeEventListener('focusin', load)
      removeEventListener('popstate', followHistory)
      removeEventListener('hashchange', showPlace)
    }
  }, [base, manifest, report])
  return null
}

/** Safari has no requestIdleCallback. */
function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, LATEST_LOAD / 10)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: LATEST_LOAD })
  return () => cancelIdleCallback(handle)
}

let isRestored = false

/** Once the first answer is there: the match that the entry remembers, or the place's, or the first. */
function restorePlace() {
  if (isRestored) return
  isRestored = true
  const { match } = readEntry()
  if (match !== null) select(match)
  else if (location.hash !== '') showPlace()
  else if (isFreshNavigation() && window.scrollY === 0 && queryOf(location.search) !== '') goTo(0)
}

/** Not a reload and not Back from another page, where the browser restores the scroll position. */
function isFreshNavigation(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate'
}

function followHistory() {
  cancelPending()
  const query = queryOf(location.search)
  if (query !== getFindState().query) answer(query)
  showPlace()
  const { match } = readEntry()
  if (match !== null) select(match)
}

/** Emphasises the place in the address and makes the first match from there the current one. */
function showPlace() {
  const anchor = anchorOf(location.hash)
  const place = markTarget(anchor) ?? findNearest(anchor)
  const index = place && firstMatchFrom(place)
  if (index !== null) select(index)
  if (anchor !== '' && place?.id !== anchor) showNearest(anchor, place)
}

function showNearest(anchor: string, nearest: HTMLElement | null) {
  if (nearest) {
    markTarget(nearest.id)
    nearest.scrollIntoView()
  }
  const notice = nearest ? `没有 #${anchor} 这一处，已转到最近的上一级` : `没有 #${anchor} 这一处`
  updateFindState({ notice })
}
