import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { libraryMetadata } from '@/app/library-metadata'
import { countPages, loadCatalog, loadLibraryFiles, loadPage } from '@/app/load-catalog'
import { loadReportFiles, loadReports } from '@/app/load-reports'
import { ReportHead } from '@/app/report-head'
import { reportMetadata } from '@/app/report-metadata'
import { SearchLink } from '@/app/search-link'
import { SITE } from '@/app/site-address'
import { LibraryPage } from '@/components/library-page'
import { countFacets } from '@/components/library-rows'
import { WHOLE } from '@/components/library-address'
import { ReportPage } from '@/components/report-page'
import { listPath } from '@/components/site'

export function generateMetadata(): Metadata {
  const [report, ...others] = loadReports()
  if (!report) return {}
  return others.length > 0 ? libraryMetadata(others.length + 1, '/') : reportMetadata(report)
}

/** All reports; with a single one, home is that report. */
export default function HomePage() {
  const [report, ...others] = loadReports()
  if (!report) notFound()
  if (others.length > 0) return <Library />
  return (
    <>
      <ReportHead report={report} />
      <ReportPage report={report} files={loadReportFiles(report.id)} />
    </>
  )
}

function Library() {
  const entries = loadCatalog()
  return (
    <>
      <SearchLink site={SITE} />
      <LibraryPage
        files={loadLibraryFiles()}
        first={{ entries: loadPage(1), total: entries.length }}
        counts={countFacets(entries, WHOLE)}
        next={countPages() > 1 ? listPath(2) : null}
      />
    </>
  )
}
