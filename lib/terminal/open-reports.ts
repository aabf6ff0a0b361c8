import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { hashContent } from '@/lib/pipeline/content-hash'
import { CONTENT, SEARCH_FILES } from '@/lib/pipeline/paths'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { readReport, reportFolder } from '@/lib/pipeline/content/read-report'
import { buildIndex } from './build-index'
import { checkContent } from './check-command'
import type { Report } from '@/lib/report/types'
import { openIndex } from '@/lib/search/load/open-index'
import { reportSource } from '@/lib/search/report/report-source'
import { reportFiles, type Manifest } from '@/lib/index/index-files'
import { createSearch, type Search } from '@/lib/search/report/search'

/** A report and its search over the built index. */
export type OpenReport = { readonly report: Report; readonly search: Search }

/** Opens reports with the built index; builds it first if it is missing or out of date. */
export async function openReports(): Promise<OpenReport[]> {
  const manifest = await freshManifest()
  const ids = Object.keys(manifest.reports)
  const opened = await Promise.all(ids.map((id) => openReport(id, manifest)))
  const [first] = opened
  if (!first) return []
  // One table of each kind serves all reports.
  const [script, sounds] = await Promise.all([first.readExtra('script'), first.readExtra('sounds')])
  return opened.map(({ report, source, tools }) => ({
    report,
    search: createSearch(source, { ...tools, ...script, ...sounds }),
  }))
}

async function openReport(id: string, manifest: Manifest) {
  const { report } = readReport(reportFolder(CONTENT, id))
  const source = reportSource(report)
  const files = reportFiles(manifest, id)
  if (!files) throw new Error(`索引里没有 ${id}：请运行 npm run index`)
  const read = (name: string) => readFile(path.join(SEARCH_FILES, name), 'utf8')
  return { report, source, ...(await openIndex(read, files, source.paragraphs)) }
}

async function freshManifest(): Promise<Manifest> {
  checkContent()
  const manifest = readManifest(SEARCH_FILES)
  if (manifest?.content === hashContent(CONTENT)) return manifest
  await buildIndex()
  const built = readManifest(SEARCH_FILES)
  if (!built) throw new Error('索引没有建成')
  return built
}
