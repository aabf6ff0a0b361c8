import { cache } from 'react'
import { findManifest } from '@/lib/build/find-manifest'
import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { readReports } from '@/lib/build/read-report'
import type { Report } from '@/lib/report/types'

/** All reports; read once for each page. */
export const loadReports = cache((): Report[] => readReports(CONTENT).map(({ report }) => report))

/** Name of the index manifest that pages are built with. */
export function loadManifestName(): string {
  const manifest = findManifest(SEARCH_FILES)
  if (!manifest) throw new Error('no search index: run “npm run index” first')
  return manifest
}
