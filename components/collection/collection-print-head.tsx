'use client'

import { collectionPath } from './collection-address'
import { useCollection } from './collection-store'
import { printedCount } from './collection-text'
import { PrintFacts } from '@/components/ui/print-facts'
import { BASE_PATH } from '@/lib/site/site-paths'
import type { Count } from '@/lib/search/collection/collection-answer'

/**
 * The head of a printed list, or of printed results: the query and the view, and the share of it
 * that is on the sheets. On paper only.
 *
 * @param listed reports on the sheets, of how many; null while they are not known
 */
export function CollectionPrintHead({
  listed,
}: {
  listed: { readonly shown: number; readonly of: Count } | null
}) {
  const query = useCollection((state) => state.query).trim()
  const view = useCollection((state) => state.view)
  const facts = [
    ['检索', query || null],
    ['机关', view.agency],
    ['年份', view.year === null ? null : `${view.year}年`],
    ['所列', listed && printedCount(listed.shown, listed.of)],
  ] as const
  return <PrintFacts facts={facts} path={collectionPath(BASE_PATH, query, view)} />
}
