import { cache } from 'react'
import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { readManifest } from '@/lib/build/read-manifest'
import { readReport, reportFolder } from '@/lib/build/read-report'
import type { Report } from '@/lib/report/types'
import { reportFiles, type Manifest, type ReportFiles } from '@/lib/text/index-files'

/**
 * Ids of all reports that the index knows, in order. Reads none of them: a page of one must not cost
 * what all do.
 */
export function loadIds(): string[] {
  return Object.keys(loadManifest().reports)
}

/** One report; read once for each page. */
export const loadReport = cache((id: string): Report => readReport(reportFolder(CONTENT, id)).report)

let manifest: Manifest | null = null

/** What the search files are that pages are built with. */
export function loadManifest(): Manifest {
  manifest ??= readManifest(SEARCH_FILES)
  if (!manifest) throw new Error('no search index: run “npm run index” first')
  return manifest
}

/** The search files of one report. */
export function loadReportFiles(id: string): ReportFiles {
  const files = reportFiles(loadManifest(), id)
  if (!files) throw new Error(`the search index does not know ${id}: run “npm run index” again`)
  return files
}
