import { CONTENT } from '@/lib/build/paths'
import { loadDictionary } from '@/lib/build/dictionary'
import { selectLexicon } from '@/lib/build/lexicon'
import { readReports } from '@/lib/build/read-report'
import { readSynonyms } from '@/lib/build/read-synonyms'
import { buildReportIndex } from '@/lib/build/report-index'
import { loadScript, selectScript } from '@/lib/build/script-table'
import { soundTable } from '@/lib/build/sound-table'
import type { Report } from '@/lib/report/types'
import { isCounted } from '@/lib/search/hit'
import { reportSource } from '@/lib/search/report-source'
import { createRetrieve, createScan } from '@/lib/search/retrieve'
import { createSearch, type Search } from '@/lib/search/search'
import { scanTools, type SearchTools } from '@/lib/search/source'
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
  readonly tools: SearchTools
}

export function openSeed(): Seed {
  const report = readReports(CONTENT).find(({ report }) => report.id === 'aqsiq-2011')?.report
  if (!report) throw new Error('the seed report is missing')
  const dictionary = loadDictionary(CONTENT)
  const script = loadScript()
  const { file, texts } = buildReportIndex(report, dictionary, script)
  const source = reportSource(report)
  const size = source.paragraphs.length
  const postings = unpackIndex(file)
  const tools: SearchTools = {
    retrieve: createRetrieve(importPostings(postings, size), postings.keys(), size),
    segment: createSegmenter(selectLexicon(dictionary, texts)),
    knows: (char) => postings.has(char),
    synonyms: readSynonyms(CONTENT, script),
    script: selectScript(script, texts),
    sounds: soundTable(texts),
  }
  const scan = { ...scanTools(createScan(size)), segment: tools.segment }
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
