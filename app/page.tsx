import type { Metadata } from 'next'
import { LIBRARY_TITLE, libraryMetadata } from '@/app/library-metadata'
import { countPages, loadCatalog, loadLibraryFiles, loadPage } from '@/app/load-catalog'
import { loadLibraryExamples } from '@/app/load-examples'
import { loadIds, loadReport, loadReportFiles, loadTitleLine } from '@/app/load-reports'
import { ReportArticle } from '@/app/report-article'
import { ReportHead } from '@/app/report-head'
import { REPORT_METADATA } from '@/app/report-metadata'
import { SearchLink } from '@/app/search-link'
import { SITE } from '@/app/site-address'
import { CONTENT } from '@/lib/build/paths'
import { findFirstReport } from '@/lib/build/read-site'
import { LibraryPage } from '@/components/library-page'
import { countFacets } from '@/components/library-rows'
import { WHOLE } from '@/components/library-address'
import { ReportPage } from '@/components/report-page'
import { summaryOf } from '@/lib/report/report-summary'
import { listPath, reportPath } from '@/components/site'

export function generateMetadata(): Metadata {
  const ids = loadIds()
  return ids.length > 1 ? libraryMetadata(ids.length, '/') : REPORT_METADATA
}

/** All reports; with a single one, home is that report. */
export default function HomePage() {
  if (loadIds().length > 1) return <Library />
  const report = loadFirst()
  return (
    <>
      <ReportHead id={report.id} title={report.meta.title} />
      <ReportPage report={summaryOf(report, loadTitleLine(report.id) !== null)} language={report.meta.language} files={loadReportFiles(report.id)}>
        <ReportArticle id={report.id} language={report.meta.language} />
      </ReportPage>
    </>
  )
}

async function Library() {
  const entries = loadCatalog()
  return (
    <>
      <title>{LIBRARY_TITLE}</title>
      <SearchLink site={SITE} />
      <LibraryPage
        files={loadLibraryFiles()}
        first={{ entries: loadPage(1), total: entries.length }}
        counts={countFacets(entries, WHOLE)}
        next={countPages() > 1 ? listPath(2) : null}
        former={reportPath(findFirstReport(CONTENT))}
        examples={await loadLibraryExamples()}
      />
    </>
  )
}

function loadFirst() {
  const [first = ''] = loadIds()
  return loadReport(first)
}
