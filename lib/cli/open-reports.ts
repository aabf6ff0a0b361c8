import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findManifest } from '@/lib/build/find-manifest'
import { hashContent } from '@/lib/build/hash-files'
import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { readReports } from '@/lib/build/read-report'
import { buildIndex } from '@/lib/cli/build-index'
import { amendmentsOf } from '@/lib/report/errata'
import { ancestorHeadings } from '@/lib/report/outline'
import type { Report } from '@/lib/report/types'
import { openIndex } from '@/lib/search/open-index'
import type { SearchParagraph } from '@/lib/search/paragraph-text'
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
      const { retrieve, segment } = await openIndex(read, manifest, report.id)
      return { report, search: createSearch(searchParagraphs(report), retrieve, segment) }
    }),
  )
}

function findFreshManifest(): string | null {
  const manifest = findManifest(SEARCH_FILES)
  if (!manifest) return null
  const { content } = JSON.parse(readFileSync(path.join(SEARCH_FILES, manifest), 'utf8')) as Manifest
  return content === hashContent(CONTENT) ? manifest : null
}

/** A report's paragraphs as the search takes them; the browser reads the same from the page. */
export function searchParagraphs(report: Report): SearchParagraph[] {
  const ancestors = ancestorHeadings(report.sections)
  return report.paragraphs.map(({ anchor, line, text, headingLength, errata, section }) => ({
    anchor,
    line,
    text,
    headingLength,
    errata: amendmentsOf(errata),
    ancestors: ancestors.get(section) ?? [],
  }))
}
