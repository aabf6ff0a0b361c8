import { loadReport } from '@/app/load-reports'
import type { Report } from '@/lib/report/types'

/** The report that a route's parameters name; there are no others (`dynamicParams`). */
export async function findReport(params: Promise<{ id: string }>): Promise<Report> {
  const { id } = await params
  return loadReport(id)
}
