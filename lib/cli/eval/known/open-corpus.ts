import type { Dictionary } from '@/lib/build/dictionary'
import { selectLexicon } from '@/lib/build/lexicon'
import { CONTENT } from '@/lib/build/paths'
import { readSynonyms } from '@/lib/build/read-synonyms'
import { buildReportIndex } from '@/lib/build/report-index'
import { loadScript } from '@/lib/build/script-table'
import type { Report } from '@/lib/report/types'
import { reportSource } from '@/lib/search/report-source'
import { createRetrieve } from '@/lib/search/retrieve'
import { createSearch, type Search } from '@/lib/search/search'
import { unpackIndex } from '@/lib/text/index-files'
import { createSegmenter, type Segment } from '@/lib/text/segment'
import { importPostings } from '@/lib/text/term-index'

/** A report with its search, and what cuts its words. */
export type CorpusReport = {
  readonly report: Report
  readonly search: Search
  readonly segment: Segment
}

/** Indexes reports as the build does and opens each one's search, without sounds: nothing is misspelt. */
export function openCorpus(reports: readonly Report[], dictionary: Dictionary): CorpusReport[] {
  const script = loadScript()
  const synonyms = readSynonyms(CONTENT, script)
  return reports.map((report) => {
    const { file, texts } = buildReportIndex(report, dictionary, script)
    const size = report.paragraphs.length
    const postings = unpackIndex(file)
    const segment = createSegmenter(selectLexicon(dictionary, texts))
    const tools = {
      retrieve: createRetrieve(importPostings(postings, size), postings.keys(), size),
      segment,
      knows: (char: string) => postings.has(char),
      synonyms,
      script,
      sounds: new Map<string, readonly string[]>(),
    }
    return { report, segment, search: createSearch(reportSource(report), tools) }
  })
}
