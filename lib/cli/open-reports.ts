import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findManifest } from '@/lib/build/find-manifest'
import { hashContent } from '@/lib/build/hash-files'
import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { readReports } from '@/lib/build/read-report'
import { buildIndex } from '@/lib/cli/build-index'
import type { Report } from '@/lib/report/types'
import { openIndex } from '@/lib/search/open-index'
import { reportSource } from '@/lib/search/report-source'
import type { Manifest } from '@/lib/text/index-files'
import { createSearch, type Search } from '@/lib/search/search'

/** A report and its search over the built index. */
export type OpenReport = { readonly report: Report; readonly search: Search }

/** Opens every report with the built index; builds it first if it is missing or out of date. */
export async function openReports(): Promise<OpenReport[]> {
  const manifest = findFreshManifest() ?? buildIndex().manifest
  const read = (name: string) => readFile(path.join(SEARCH_FILES, name), 'utf8')
  return Promise.all(
    readReports(CONTENT).map(async ({ report }) => {
      const { tools, readExtra } = await openIndex(read, manifest, report.id)
      const [script, sounds] = await Promise.all([readExtra('script'), readExtra('sounds')])
      return { report, search: createSearch(reportSource(report), { ...tools, ...script, ...sounds }) }
    }),
  )
}

function findFreshManifest(): string | null {
  const manifest = findManifest(SEARCH_FILES)
  if (!manifest) return null
  const { content } = JSON.parse(readFileSync(path.join(SEARCH_FILES, manifest), 'utf8')) as Manifest
  return content === hashContent(CONTENT) ? manifest : null
}
