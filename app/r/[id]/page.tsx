import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findReport } from '@/app/find-report'
import { loadReportFiles, loadReports } from '@/app/load-reports'
import { ReportHead } from '@/app/report-head'
import { reportMetadata } from '@/app/report-metadata'
import { ReportPage } from '@/components/report-page'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return loadReports().map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await findReport(params)
  return report ? reportMetadata(report) : {}
}

export default async function Page({ params }: Props) {
  const report = await findReport(params)
  if (!report) notFound()
  return (
    <>
      <ReportHead report={report} />
      <ReportPage report={report} files={loadReportFiles(report.id)} />
    </>
  )
}
