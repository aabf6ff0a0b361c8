import { loadReport } from '@/app/load-reports'
import { arePictured } from '@/app/pictured'
import type { HeadProps } from '@/app/report-head-props'
import { ReportTags } from '@/app/report-tags'
import { SITE } from '@/lib/site/site-address'
import { TITLE_END } from '@/lib/site/site-name'

/**
 * The head of a report's page where pages are rendered. Next's metadata are not used: they would be
 * in a page once more, as data for a navigation that this site never does.
 */
export function ReportHead({ id, title }: HeadProps) {
  return (
    <>
      <title>{title + TITLE_END}</title>
      <ReportTags report={loadReport(id)} site={SITE} isPictured={arePictured()} />
    </>
  )
}
