import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadReportFiles, loadReports } from '@/app/load-reports'
import { ReportHead } from '@/app/report-head'
import { reportMetadata } from '@/app/report-metadata'
import { ReportPage } from '@/components/report-page'

export function generateMetadata(): Metadata {
  const [report] = loadReports()
  return report ? reportMetadata(report) : {}
}

/** With a single report, home is that report. */
export default function HomePage() {
  const [report] = loadReports()
  if (!report) notFound()
  return (
    <>
      <ReportHead report={report} />
      <ReportPage report={report} files={loadReportFiles(report.id)} />
    </>
  )
}
