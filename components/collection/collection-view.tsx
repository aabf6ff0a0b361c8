'use client'

import { useMemo } from 'react'
import { isWhole } from './collection-address'
import type { FirstPage } from './collection-files'
import { CollectionList } from './collection-list'
import { CollectionPrintHead } from './collection-print-head'
import { CollectionResults } from './collection-results'
import { listEntries } from './collection-rows'
import { CollectionSort } from './collection-sort'
import { useCollection } from './collection-store'
import { collectionStatus } from './collection-text'
import { usePrinting } from '@/components/ui/use-printing'
import { ViewChips } from './view-chips'

/** The list of reports, or what a search finds in them, below what is said of both. */
export function CollectionView({ first, next }: { first: FirstPage; next: string | null }) {
  const state = useCollection((state) => state)
  const { catalog, view } = state
  const entries = useMemo(() => {
    if (catalog) return listEntries(catalog, view)
    return isWhole(view) ? first.entries : null
  }, [catalog, view, first])
  const total = catalog ? (entries?.length ?? 0) : first.total
  const isSearching = state.query.trim() !== ''
  // On paper nothing more can be asked for: all that is there is listed.
  const rows = usePrinting() ? Infinity : state.rows
  const listed = entries && {
    shown: Math.min(rows, entries.length),
    of: { value: total, isExact: true },
  }
  const found = state.answer && { shown: state.answer.found.length, of: state.answer.reports }
  return (
    <>
      <CollectionPrintHead listed={isSearching ? found : listed} />
      <header className="collection-head">
        <h1>全部报告</h1>
        <p role="status" className="collection-status">
          {collectionStatus(state, entries ? total : null)}
        </p>
        {!isSearching && <CollectionSort />}
      </header>
      <ViewChips />
      {isSearching ? (
        <CollectionResults />
      ) : (
        <CollectionList entries={entries} total={total} rows={rows} next={next} />
      )}
    </>
  )
}
