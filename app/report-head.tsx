import { linkedData, scriptJson } from '@/app/linked-data'
import { SearchLink } from '@/app/search-link'
import { SITE, type SiteAddress } from '@/app/site-address'
import type { Report } from '@/lib/report/types'

/** What machines read of a report's page and Next's metadata have no field for. */
export function ReportHead({ report, site = SITE }: { report: Report; site?: SiteAddress }) {
  return (
    <>
      <SearchLink site={site} />
      <script type="application/ld+json">{scriptJson(linkedData(report, site))}</script>
    </>
  )
}
