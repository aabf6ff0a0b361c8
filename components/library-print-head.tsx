'use client'

import { libraryPath } from '@/components/library-address'
import { useLibrary } from '@/components/library-store'
import { printedCount } from '@/components/library-text'
import { PrintFacts } from '@/components/print-facts'
import { BASE_PATH } from '@/components/site'
import type { Count } from '@/lib/search/corpus/corpus-answer'

/**
 * What a printed list, or printed results, say of themselves: what was asked for, and how much of it
 * is on the sheets. On paper only.
 *
 * @param listed  reports on the sheets, of how many; null while they are not known
 */
export function LibraryPrintHead({ listed }: { listed: { readonly shown: number; readonly of: Count } | null }) {
  const query = useLibrary((state) => state.query).trim()
  const view = useLibrary((state) => state.view)
  const facts = [
    ['检索', query || null],
    ['机关', view.agency],
    ['年份', view.year === null ? null : `${view.year}年`],
    ['所列', listed && printedCount(listed.shown, listed.of)],
  ] as const
  return <PrintFacts facts={facts} path={libraryPath(BASE_PATH, query, view)} />
}
