import { loadReports } from '@/app/load-reports'
import type { Report } from '@/lib/report/types'

/** The report that a route's parameters name. */
export async function findReport(params: Promise<{ id: string }>): Promise<Report | undefined> {
  const { id } = await params
  return loadReports().find((report) => report.id === id)
}
