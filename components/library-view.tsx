'use client'

import { useMemo } from 'react'
import { isWhole } from '@/components/library-address'
import type { FirstPage } from '@/components/library-files'
import { LibraryList } from '@/components/library-list'
import { LibraryPrintHead } from '@/components/library-print-head'
import { LibraryResults } from '@/components/library-results'
import { listEntries } from '@/components/library-rows'
import { LibrarySort } from '@/components/library-sort'
import { useLibrary } from '@/components/library-store'
import { libraryStatus } from '@/components/library-text'
import { usePrinting } from '@/components/use-printing'
import { ViewChips } from '@/components/view-chips'

/** The list of reports, or what a search finds in them, below what is said of both. */
export function LibraryView({ first, next }: { first: FirstPage; next: string | null }) {
  const state = useLibrary((state) => state)
  const { catalog, view } = state
  const entries = useMemo(() => {
    if (catalog) return listEntries(catalog, view)
    return isWhole(view) ? first.entries : null
  }, [catalog, view, first])
  const total = catalog ? (entries?.length ?? 0) : first.total
  const isSearching = state.query.trim() !== ''
  // On paper nothing more can be asked for: all that is there is listed.
  const rows = usePrinting() ? Infinity : state.rows
  const listed = entries && { shown: Math.min(rows, entries.length), of: { value: total, isExact: true } }
  const found = state.answer && { shown: state.answer.found.length, of: state.answer.reports }
  return (
    <>
      <LibraryPrintHead listed={isSearching ? found : listed} />
      <header className="library-head">
        <h1>全部报告</h1>
        <p role="status" className="library-status">
          {libraryStatus(state, entries ? total : null)}
        </p>
        {!isSearching && <LibrarySort />}
      </header>
      <ViewChips />
      {isSearching ? <LibraryResults /> : <LibraryList entries={entries} total={total} rows={rows} next={next} />}
    </>
  )
}
