import { outlineOf } from '@/lib/report/outline'
import { toRows, type OutlineRow } from '@/lib/report/outline-rows'
import type { Report, ReportMeta } from '@/lib/report/types'

/**
 * The data of a report's page besides its text. The page carries it once more, as data for the
 * program: it is small, and leaves out everything that follows from the rest.
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
 * Makes the data that a report's page needs besides its text.
 *
 * @param saysTitle whether a line of the text says the title (title-line.ts)
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
