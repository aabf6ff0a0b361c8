import { judge, type JudgedQuery, type Place, type Verdict } from './judged-query'
import type { OpenReport } from '@/lib/terminal/open-reports'
import { answerQuery } from '@/lib/terminal/search-json'

/** Asks a report each judged query, as `npm run search` does, and judges the answers. */
export function evaluateJudged(opened: OpenReport, queries: readonly JudgedQuery[]): Verdict[] {
  const textAt = new Map(opened.report.paragraphs.map(({ line, text }) => [line, text] as const))
  const place = (anchor: string, line: number, tier: string): Place => ({
    anchor,
    tier,
    text: textAt.get(line) ?? '',
  })
  return queries.map((query) => {
    const { count, hits, jumps } = answerQuery(opened, query.q)
    const places = [
      ...jumps.map(({ anchor, line }) => place(anchor, line, 'jump')),
      ...hits.map(({ anchor, line, tier }) => place(anchor, line, tier)),
    ]
    return judge(query, places, count)
  })
}
