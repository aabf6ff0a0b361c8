import { linkedData, scriptJson } from '@/app/linked-data'
import { CARD } from '@/app/report-card'
import { SearchLink } from '@/app/search-link'
import { isKnown, reportAddresses, SITE_FILES, type SiteAddress } from '@/lib/site/site-address'
import { SITE_NAME } from '@/lib/site/site-name'
import type { Report } from '@/lib/report/types'

type Props = {
  readonly report: Report
  readonly site: SiteAddress
  /** Whether reports have pictures of their own. */
  readonly isPictured: boolean
}

/**
 * The tags of a report's page for machines; React moves all but the linked data into the head. The
 * canonical address is always /r/<id>/, also for the home page. Values that must be absolute
 * (canonical, the picture of a shared link) are left out where the origin is unknown.
 */
export function ReportTags({ report, site, isPictured }: Props) {
  const { title, agency, issued, language } = report.meta
  const { page, text, data, card } = reportAddresses(report.id, site)
  const description = `${title}全文，可以检索，可以逐段引用。${agency}发布。`
  const hasCard = isKnown(site) && isPictured
  return (
    <>
      <meta name="description" content={description} />
      <meta name="author" content={agency} />
      <link rel="manifest" href={`${site.basePath}/${SITE_FILES.manifest}`} />
      {isKnown(site) && <link rel="canonical" href={page} />}
      <link rel="alternate" type="text/plain" href={text} title="原文" />
      <link rel="alternate" type="application/json" href={data} title="结构数据" />
      <SearchLink site={site} />
      {/* Readers of shared links take title and description from here, also those that know “twitter:”. */}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:locale" content="zh_CN" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {issued && <meta property="article:published_time" content={issued} />}
      {isKnown(site) && <meta property="og:url" content={page} />}
      {hasCard && (
        <>
          <meta property="og:image" content={card} />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={title} />
        </>
      )}
      <meta name="twitter:card" content={hasCard ? 'summary_large_image' : 'summary'} />
      {/* Tags that reference managers and scholarly search engines read. */}
      <meta name="citation_title" content={title} />
      <meta name="citation_author" content={agency} />
      <meta name="citation_technical_report_institution" content={agency} />
      <meta name="citation_language" content={language} />
      {issued && <meta name="citation_publication_date" content={issued.replaceAll('-', '/')} />}
      <script type="application/ld+json" suppressHydrationWarning>
        {scriptJson(linkedData(report, site))}
      </script>
    </>
  )
}
