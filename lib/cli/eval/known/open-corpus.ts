import type { Dictionary } from '@/lib/build/dictionary'
import { CONTENT } from '@/lib/build/paths'
import { createIndexer } from '@/lib/cli/index-in-memory'
import type { Report } from '@/lib/report/types'
import { reportSource } from '@/lib/search/report-source'
import { createSearch, type Search } from '@/lib/search/search'
import type { Segment } from '@/lib/text/segment'

/** A report with its search, and what cuts its words. */
export type CorpusReport = {
  readonly report: Report
  readonly search: Search
  readonly segment: Segment
}

/** Indexes reports as the build does and opens each one's search. */
export function openCorpus(reports: readonly Report[], dictionary: Dictionary): CorpusReport[] {
  const index = createIndexer(dictionary, CONTENT)
  return reports.map((report) => {
    const { tools } = index(report)
    return { report, segment: tools.segment, search: createSearch(reportSource(report), tools) }
  })
}
