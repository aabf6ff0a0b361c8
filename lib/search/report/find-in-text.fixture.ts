import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { scanTools } from '@/lib/search/match/source'

/** The matches of a query in a text, by tier and as written there. */
export function findInText(text: string, query: string): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const { hits } = createSearch(
    reportSource(report),
    scanTools(createScan(report.paragraphs.length)),
  )(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}
