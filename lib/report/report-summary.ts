import { outlineOf } from '@/lib/report/outline'
import { toRows, type OutlineRow } from '@/lib/report/outline-rows'
import type { Report, ReportMeta } from '@/lib/report/types'

/**
 * What a report's page is made of, besides its text. It stands in the page once more, as data for the
 * program: small, and nothing that can be told from the rest.
 */
export type ReportSummary = Pick<Report, 'id'> & {
  readonly meta: Pick<ReportMeta, 'title' | 'agency' | 'period' | 'issued' | 'source'>
  readonly outline: readonly OutlineRow[]
  /** Whether its text says the title, so that the page need not. */
  readonly saysTitle: boolean
  /** Number of paragraphs. */
  readonly length: number
}

/**
 * What a report's page needs of it besides its text.
 *
 * @param saysTitle  whether a line of the text says the title (title-line.ts)
 */
export function summaryOf(
  { id, meta, sections, paragraphs }: Report,
  saysTitle: boolean,
): ReportSummary {
  const { title, agency, period, issued, source } = meta
  return {
    id,
    meta: { title, agency, period, issued, source },
    outline: toRows(outlineOf(sections)),
    saysTitle,
    length: paragraphs.length,
  }
}
