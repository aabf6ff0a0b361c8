'use client'

import { useEffect } from 'react'
import { collectionPath, viewOf, type View } from './collection-address'
import { restoreQuery } from './collection-actions'
import { loadCatalog, openSearch, setCollectionFiles } from './collection-engine'
import type { FirstPage, CollectionFiles } from './collection-files'
import { dropPlace, keepPlace, wantPlace } from './collection-place'
import { getCollection, updateCollection } from './collection-store'
import {
  currentEntryId,
  leaveEntry,
  notedTop,
  restoreScroll,
  watchScroll,
} from '@/components/history/entry-scroll'
import { entryOf } from '@/components/history/entry-state'
import { formerPlace, sendOn } from '@/components/history/former-place'
import { isPlainClick } from '@/components/ui/plain-click'
import { queryOf } from '@/components/history/query-address'
import { dropPending, flushPending, openEntry } from '@/components/history/query-history'
import { whenIdle } from '@/components/ui/when-idle'
import { cutQuery } from '@/lib/search/query/query-length'

type Props = {
  readonly files: CollectionFiles
  readonly first: FirstPage
  /** Path of the report that was the only one. */
  readonly former: string
}

/** Connects the collection with its address: at the start, on Back and Forward. Shows nothing. */
export function CollectionSession({ files, first, former }: Props) {
  useEffect(() => {
    if (sendToReport(former)) return
    document.documentElement.dataset.scripted = ''
    const listening = new AbortController()
    const { signal } = listening
    const stopScroll = watchScroll()
    setCollectionFiles(files, first)
    const { isKnown } = openEntry()
    updateCollection({ view: viewOf(location.search), isStarted: true })
    wantPlace(isKnown)
    const load = () => {
      void loadCatalog()
      openSearch()
    }
    const stopWaiting = location.search === '' ? whenIdle(load) : (load(), () => {})
    // Loading starts on focus so that the first keystroke does not wait.
    addEventListener('focusin', load, { once: true })
    const follow = () => sendToReport(former) || followHistory()
    addEventListener('popstate', follow, { signal })
    addEventListener('pageshow', ({ persisted }) => persisted && followReturn(), { signal })
    addEventListener('pagehide', () => keepPlace(), { signal })
    addEventListener('click', settleAddress, { capture: true, signal })
    return () => {
      stopWaiting()
      stopScroll()
      removeEventListener('focusin', load)
      listening.abort()
    }
  }, [files, first, former])
  return null
}

/** An address from when there was one report leads to it. */
function sendToReport(former: string): boolean {
  const address = formerPlace(location.href, former)
  if (address !== null) sendOn(address)
  return address !== null
}

/** Before a link leads away: what was typed last belongs to the address that Back leads to. */
function settleAddress(event: MouseEvent) {
  if ((event.target as Element).closest('a[href]') && isPlainClick(event)) flushPending()
}

/** Back from another page may lead to another entry of this one than the one that it was left at. */
function followReturn() {
  if (entryOf(history.state)?.id !== currentEntryId()) followHistory()
}

/** Back and Forward, the link that skips to the reports, a hash typed by hand. */
function followHistory() {
  const before = currentEntryId()
  dropPending()
  keepPlace(notedTop())
  leaveEntry()
  const { entry, isKnown } = openEntry()
  const query = queryOf(location.search)
  const view = viewOf(location.search)
  if (isShown(query, view)) {
    // To a place that is new, the browser scrolls; nothing jumps after it.
    dropPlace()
    if (isKnown && entry.id !== before) restoreScroll()
    return
  }
  updateCollection({ view })
  wantPlace(isKnown)
  restoreQuery(query)
}

/** Whether this is what the reader sees already: addresses differ in their hash only. */
function isShown(query: string, view: View): boolean {
  const shown = getCollection()
  return collectionPath('', cutQuery(shown.query), shown.view) === collectionPath('', query, view)
}
