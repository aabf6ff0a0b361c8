import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cache } from 'react'
import { loadManifest } from '@/app/load-reports'
import type { CollectionFiles } from '@/components/collection/collection-files'
import { ROWS, listEntries } from '@/components/collection/collection-rows'
import { WHOLE } from '@/components/collection/collection-address'
import { SEARCH_PATH } from '@/lib/site/site-paths'
import { SEARCH_FILES } from '@/lib/pipeline/paths'
import { CatalogFileSchema, unpackCatalog, type CatalogEntry } from '@/lib/index/catalog-file'

/** All reports in the usual order of the list. */
export const loadCatalog = cache((): CatalogEntry[] => {
  const file: unknown = JSON.parse(
    readFileSync(path.join(SEARCH_FILES, loadManifest().catalog), 'utf8'),
  )
  return listEntries(unpackCatalog(CatalogFileSchema.parse(file)), WHOLE)
})

/** The number of pages of the list, at least one. */
export function countPages(): number {
  return Math.max(1, Math.ceil(loadCatalog().length / ROWS))
}

/** A page of the list, from 1. */
export function loadPage(page: number): CatalogEntry[] {
  return loadCatalog().slice((page - 1) * ROWS, page * ROWS)
}

/** The files that the collection reads. */
export function loadCollectionFiles(): CollectionFiles {
  const { collection, catalog } = loadManifest()
  return { base: SEARCH_PATH, root: collection, catalog }
}
