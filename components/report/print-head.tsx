import { formatDate } from '@/components/ui/format-date'
import { PrintFacts } from '@/components/ui/print-facts'
import type { ReportSummary } from '@/lib/report/report-summary'

/**
 * The head of a printed report above its title: its agency, the addresses of the text and of this
 * page, and the day of printing. On paper only.
 *
 * @param path of the report's page
 */
export function PrintHead({ meta, path }: { meta: ReportSummary['meta']; path: string }) {
  const facts = [
    ['机关', meta.agency],
    ['发布', meta.issued && formatDate(meta.issued)],
    ['来源', meta.source ?? '原文网址不详'],
  ] as const
  return <PrintFacts facts={facts} path={path} />
}
