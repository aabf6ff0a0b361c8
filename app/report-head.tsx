import { linkedData, scriptJson } from '@/app/linked-data'
import { OPEN_SEARCH_TYPE } from '@/app/site-files'
import { addressOf, isKnown, SITE, SITE_FILES, type SiteAddress } from '@/app/site-address'
import type { Report } from '@/lib/report/types'

/** What machines read of a report's page and Next's metadata have no field for. */
export function ReportHead({ report, site = SITE }: { report: Report; site?: SiteAddress }) {
  return (
    <>
      {/* React moves the link into the head. */}
      {isKnown(site) && (
        <link rel="search" type={OPEN_SEARCH_TYPE} href={addressOf(`/${SITE_FILES.openSearch}`, site)} title="查阅" />
      )}
      <script type="application/ld+json">{scriptJson(linkedData(report, site))}</script>
    </>
  )
}
