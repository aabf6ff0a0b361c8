import { CONTENT } from '@/lib/build/paths'
import { loadDictionary } from '@/lib/build/dictionary'
import { selectLexicon } from '@/lib/build/lexicon'
import { readReports } from '@/lib/build/read-report'
import { buildReportIndex } from '@/lib/build/report-index'
import { amendmentsOf } from '@/lib/report/errata'
import { ancestorHeadings } from '@/lib/report/outline'
import type { Report } from '@/lib/report/types'
import { createRetrieve, createScan } from '@/lib/search/retrieve'
import { createSearch, type Search } from '@/lib/search/search'
import { unpackIndex } from '@/lib/text/index-files'
import { createSegmenter, type Segment } from '@/lib/text/segment'
import { importPostings } from '@/lib/text/term-index'

/** The first report with a freshly built index, for tests. */
export type Seed = {
  readonly report: Report
  readonly search: Search
  /** The same search, without an index. */
  readonly scan: Search
  readonly segment: Segment
}

export function openSeed(): Seed {
  const report = readReports(CONTENT).find(({ report }) => report.id === 'aqsiq-2011')?.report
  if (!report) throw new Error('the seed report is missing')
  const dictionary = loadDictionary(CONTENT)
  const { file, texts } = buildReportIndex(report, dictionary)
  const segment = createSegmenter(selectLexicon(dictionary, texts))
  const ancestors = ancestorHeadings(report.sections)
  const paragraphs = report.paragraphs.map((paragraph) => ({
    ...paragraph,
    errata: amendmentsOf(paragraph.errata),
    ancestors: ancestors.get(paragraph.section) ?? [],
  }))
  const postings = unpackIndex(file)
  const index = importPostings(postings, paragraphs.length)
  const retrieve = createRetrieve(index, postings.keys(), paragraphs.length)
  return {
    report,
    segment,
    search: createSearch(paragraphs, retrieve, segment),
    scan: createSearch(paragraphs, createScan(paragraphs.length), segment),
  }
}

/** Anchors of the hits of a query, best first. */
export function anchorsOf({ report }: Seed, search: Search, query: string): string[] {
  return search(query).hits.map(({ id }) => report.paragraphs[id]?.anchor ?? '')
}
