import type { Metadata } from 'next'
import { COLLECTION_TITLE, collectionMetadata } from './collection-metadata'
import { countPages, loadCatalog, loadCollectionFiles, loadPage } from '@/app/load-catalog'
import { loadCollectionExamples } from '@/app/load-examples'
import { loadIds, loadReport, loadReportFiles, loadTitleLine } from '@/app/load-reports'
import { ReportArticle } from '@/app/report-article'
import { ReportHead } from '@/app/report-head'
import { REPORT_METADATA } from '@/app/report-metadata'
import { SearchLink } from '@/app/search-link'
import { SITE } from '@/lib/site/site-address'
import { CONTENT } from '@/lib/pipeline/paths'
import { findFirstReport } from '@/lib/pipeline/content/read-site'
import { CollectionPage } from '@/components/collection/collection-page'
import { countFacets } from '@/components/collection/collection-rows'
import { WHOLE } from '@/components/collection/collection-address'
import { ReportPage } from '@/components/report/report-page'
import { summaryOf } from '@/lib/report/report-summary'
import { listPath, reportPath } from '@/lib/site/site-paths'

export function generateMetadata(): Metadata {
  const ids = loadIds()
  return ids.length > 1 ? collectionMetadata(ids.length, '/') : REPORT_METADATA
}

/** All reports; with a single one, home is that report. */
export default function HomePage() {
  if (loadIds().length > 1) return <Collection />
  const report = loadFirst()
  return (
    <>
      <ReportHead id={report.id} title={report.meta.title} />
      <ReportPage
        report={summaryOf(report, loadTitleLine(report.id) !== null)}
        language={report.meta.language}
        files={loadReportFiles(report.id)}
      >
        <ReportArticle id={report.id} language={report.meta.language} />
      </ReportPage>
    </>
  )
}

async function Collection() {
  const entries = loadCatalog()
  return (
    <>
      <title>{COLLECTION_TITLE}</title>
      <SearchLink site={SITE} />
      <CollectionPage
        files={loadCollectionFiles()}
        first={{ entries: loadPage(1), total: entries.length }}
        counts={countFacets(entries, WHOLE)}
        next={countPages() > 1 ? listPath(2) : null}
        former={reportPath(findFirstReport(CONTENT))}
        examples={await loadCollectionExamples()}
      />
    </>
  )
}

function loadFirst() {
  const [first = ''] = loadIds()
  return loadReport(first)
}
