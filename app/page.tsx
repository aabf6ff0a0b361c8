import type { Metadata } from 'next'
import { loadIds, loadManifestName, loadReport } from '@/app/load-reports'
import { ReportArticle } from '@/app/report-article'
import { ReportHead } from '@/app/report-head'
import { reportMetadata } from '@/app/report-metadata'
import { ReportPage } from '@/components/report-page'

export function generateMetadata(): Metadata {
  return reportMetadata(loadFirst())
}

/** With a single report, home is that report. */
export default function HomePage() {
  const report = loadFirst()
  return (
    <>
      <ReportHead report={report} />
      <ReportPage report={report} manifest={loadManifestName()}>
        <ReportArticle id={report.id} language={report.meta.language} />
      </ReportPage>
    </>
  )
}

function loadFirst() {
  const [first = ''] = loadIds()
  return loadReport(first)
}
