'use client'

import { useEffect } from 'react'
import { libraryPath, viewOf, type View } from '@/components/library-address'
import { restoreQuery } from '@/components/library-actions'
import { loadCatalog, openSearch, setLibraryFiles } from '@/components/library-engine'
import type { FirstPage, LibraryFiles } from '@/components/library-files'
import { dropPlace, keepPlace, wantPlace } from '@/components/library-place'
import { getLibrary, updateLibrary } from '@/components/library-store'
import { isPlainClick } from '@/components/plain-click'
import { queryOf } from '@/components/query-address'
import { dropPending, flushPending, openEntry } from '@/components/query-history'
import { whenIdle } from '@/components/when-idle'
import { cutQuery } from '@/lib/search/query-length'

/** Connects the library with its address: at the start, on Back and Forward. Shows nothing. */
export function LibrarySession({ files, first }: { files: LibraryFiles; first: FirstPage }) {
  useEffect(() => {
    document.documentElement.dataset.scripted = ''
    setLibraryFiles(files, first)
    const { isKnown } = openEntry()
    updateLibrary({ view: viewOf(location.search), isStarted: true })
    wantPlace(isKnown)
    const load = () => {
      void loadCatalog()
      openSearch()
    }
    const stopWaiting = location.search === '' ? whenIdle(load) : (load(), () => {})
    // Who is about to type should not have to wait.
    addEventListener('focusin', load, { once: true })
    addEventListener('popstate', followHistory)
    addEventListener('pagehide', keepPlace)
    document.addEventListener('click', settleAddress, { capture: true })
    return () => {
      stopWaiting()
      removeEventListener('focusin', load)
      removeEventListener('popstate', followHistory)
      removeEventListener('pagehide', keepPlace)
      document.removeEventListener('click', settleAddress, { capture: true })
    }
  }, [files, first])
  return null
}

/** Before a link leads away: what was typed last belongs to the address that Back leads to. */
function settleAddress(event: MouseEvent) {
  if ((event.target as Element).closest('a[href]') && isPlainClick(event)) flushPending()
}

/** Back and Forward, or the link that skips to the reports. */
function followHistory() {
  dropPending()
  keepPlace()
  const { isKnown } = openEntry()
  const query = queryOf(location.search)
  const view = viewOf(location.search)
  if (isShown(query, view)) {
    // The browser scrolls; nothing jumps after it.
    dropPlace()
    return
  }
  updateLibrary({ view })
  wantPlace(isKnown)
  restoreQuery(query)
}

/** Whether this is what the reader sees already: addresses differ in their hash only. */
function isShown(query: string, view: View): boolean {
  const shown = getLibrary()
  return libraryPath('', cutQuery(shown.query), shown.view) === libraryPath('', query, view)
}
