import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from './hit'
import { reportSource } from './report-source'
import { createScan } from './retrieve'
import { createSearch } from './search'
import { scanTools } from './source'

/** What a query finds in a text, by tier and as it stands there. */
export function findInText(text: string, query: string): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const { hits } = createSearch(reportSource(report), scanTools(createScan(report.paragraphs.length)))(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}
