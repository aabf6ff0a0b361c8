import { cache } from 'react'
import { findManifest } from '@/lib/build/find-manifest'
import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { listReports, readReport, reportFolder } from '@/lib/build/read-report'
import type { Report } from '@/lib/report/types'

/** Ids of all reports, in order. Reads none of them: a page of one must not cost what all do. */
export function loadIds(): string[] {
  return listReports(CONTENT)
}

/** One report; read once for each page. */
export const loadReport = cache((id: string): Report => readReport(reportFolder(CONTENT, id)).report)

/** Name of the index manifest that pages are built with. */
export function loadManifestName(): string {
  const manifest = findManifest(SEARCH_FILES)
  if (!manifest) throw new Error('no search index: run “npm run index” first')
  return manifest
}
