import { CONTENT } from '@/lib/pipeline/paths'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { readReports } from '@/lib/pipeline/content/read-report'
import { soundTable } from '@/lib/pipeline/content/sound-table'
import { createIndexer } from './index-in-memory.fixture'
import type { Report } from '@/lib/report/types'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch, type Search } from './search'
import { scanTools, type SearchTools } from '@/lib/search/match/source'
import type { Segment } from '@/lib/text/segment'

/** The first report with a freshly built index, for tests. */
export type Seed = {
  readonly report: Report
  readonly search: Search
  /** The same search, without an index. */
  readonly scan: Search
  readonly segment: Segment
  readonly tools: SearchTools
}

export function openSeed(): Seed {
  const report = readReports(CONTENT).find(({ report }) => report.id === 'aqsiq-2011')?.report
  if (!report) throw new Error('the seed report is missing')
  const { tools: indexed, texts, words } = createIndexer(loadDictionary(CONTENT), CONTENT)(report)
  const tools: SearchTools = { ...indexed, sounds: soundTable(texts, words) }
  const source = reportSource(report)
  const scan = { ...scanTools(createScan(source.paragraphs.length)), segment: tools.segment }
  return {
    report,
    segment: tools.segment,
    tools,
    search: createSearch(source, tools),
    scan: createSearch(source, scan),
  }
}

/** Anchors of the hits of a query that count, best first. */
export function anchorsOf({ report }: Seed, search: Search, query: string): string[] {
  return search(query)
    .hits.filter(isCounted)
    .map(({ id }) => report.paragraphs[id]?.anchor ?? '')
}
