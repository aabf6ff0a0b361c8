import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { createIndexer } from '@/lib/search/report/index-in-memory.fixture'
import type { Report } from '@/lib/report/types'
import { reportSource } from '@/lib/search/report/report-source'
import { createSearch, type Search } from '@/lib/search/report/search'
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
