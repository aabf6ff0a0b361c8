import type { Metadata } from 'next'
import { findReport } from '@/app/find-report'
import { loadIds, loadReportFiles, loadTitleLine } from '@/app/load-reports'
import { ReportArticle } from '@/app/report-article'
import { ReportHead } from '@/app/report-head'
import { REPORT_METADATA } from '@/app/report-metadata'
import { ReportPage } from '@/components/report/report-page'
import { summaryOf } from '@/lib/report/report-summary'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return loadIds().map((id) => ({ id }))
}

export const metadata: Metadata = REPORT_METADATA

export default async function Page({ params }: Props) {
  const report = await findReport(params)
  return (
    <>
      <ReportHead id={report.id} title={report.meta.title} />
      <ReportPage
        report={summaryOf(report, loadTitleLine(report.id) !== null)}
        language={report.meta.language}
        files={loadReportFiles(report.id)}
        isCollected={loadIds().length > 1}
      >
        <ReportArticle id={report.id} language={report.meta.language} />
      </ReportPage>
    </>
  )
}
