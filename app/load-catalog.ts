import { cache } from 'react'
import { loadReports } from '@/app/load-reports'
import type { LibraryFiles } from '@/components/library-files'
import { ROWS, listEntries } from '@/components/library-rows'
import { WHOLE } from '@/components/library-address'
import { SEARCH_PATH } from '@/components/site'
import { findSearchFile } from '@/lib/build/find-manifest'
import { SEARCH_FILES } from '@/lib/build/paths'
import type { Report } from '@/lib/report/types'
import { yearsOf } from '@/lib/report/years'
import type { CatalogEntry } from '@/lib/text/catalog-file'

/** All reports in the usual order of the list. */
export const loadCatalog = cache((): CatalogEntry[] => listEntries(loadReports().map(toEntry), WHOLE))

function toEntry({ id, meta, paragraphs }: Report): CatalogEntry {
  const { title, agency, period, issued } = meta
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return { id, title, agency, years: yearsOf(period), issued, characters }
}

/** How many pages the list has, at least one. */
export function countPages(): number {
  return Math.max(1, Math.ceil(loadCatalog().length / ROWS))
}

/** A page of the list, from 1. */
export function loadPage(page: number): CatalogEntry[] {
  return loadCatalog().slice((page - 1) * ROWS, page * ROWS)
}

/** Names of the files that the library reads, as they are now. */
export function loadLibraryFiles(): LibraryFiles {
  return {
    base: SEARCH_PATH,
    root: findSearchFile(SEARCH_FILES, 'corpus') ?? '',
    catalog: findSearchFile(SEARCH_FILES, 'catalog') ?? '',
  }
}
