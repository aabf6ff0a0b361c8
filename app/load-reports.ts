import { cache } from 'react'
import { loadScript } from '@/lib/text/script-table'
import { CONTENT, SEARCH_FILES } from '@/lib/pipeline/paths'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { readReport, reportFolder } from '@/lib/pipeline/content/read-report'
import { titleLine } from '@/lib/report/title-line'
import type { Report } from '@/lib/report/types'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { reportFiles, type Manifest, type ReportFiles } from '@/lib/index/index-files'

/**
 * Ids of all reports that the index knows, in order. Reads none of them: a page of one must not cost
 * what all do.
 */
export function loadIds(): string[] {
  return Object.keys(loadManifest().reports)
}

/** One report; read once for each page. */
export const loadReport = cache(
  (id: string): Report => readReport(reportFolder(CONTENT, id)).report,
)

let script: Script | null = null

/** Anchor of the paragraph that says a report's title; null if none does. */
export const loadTitleLine = cache((id: string): string | null => {
  const report = loadReport(id)
  // The table takes its time, and hardly any report needs it.
  return titleLine(report, NO_SCRIPT) ?? titleLine(report, (script ??= loadScript()))
})

let manifest: Manifest | null = null

/** The search files that pages are built with. */
export function loadManifest(): Manifest {
  manifest ??= readManifest(SEARCH_FILES)
  if (!manifest) throw new Error('还没有索引：先运行 npm run index')
  return manifest
}

/** The search files of one report. */
export function loadReportFiles(id: string): ReportFiles {
  const files = reportFiles(loadManifest(), id)
  if (!files) throw new Error(`索引里没有 ${id}：请再运行 npm run index`)
  return files
}
