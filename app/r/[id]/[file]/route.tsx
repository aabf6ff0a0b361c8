import path from 'node:path'
import { ImageResponse } from 'next/og'
import { findReport } from '@/app/find-report'
import { loadIds } from '@/app/load-reports'
import { CARD, ReportCard } from '@/app/report-card'
import { isKnown, REPORT_FILES, SITE } from '@/app/site-address'
import { CONTENT } from '@/lib/build/paths'
import { readBytes } from '@/lib/build/read-bytes'
import { reportJson } from '@/lib/report/report-json'
import type { Report } from '@/lib/report/types'

type Params = { readonly params: Promise<{ id: string; file: string }> }

// One route for all of them, since a file can be left out of an export only by its parameters.
export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const { text, data, card } = REPORT_FILES
  // Only an absolute address can be the picture of a shared link.
  const files = isKnown(SITE) ? [text, data, card] : [text, data]
  return loadIds().flatMap((id) => files.map((file) => ({ id, file })))
}

/** A report's files beside its page: for programs, for keeping, and the picture of its link. */
export async function GET(_: Request, { params }: Params) {
  const { file } = await params
  const report = await findReport(params)
  if (file === REPORT_FILES.text) return sourceOf(report)
  if (file === REPORT_FILES.data) return Response.json(reportJson(report))
  if (file === REPORT_FILES.card) return new ImageResponse(<ReportCard report={report} />, CARD)
  return new Response(null, { status: 404 })
}

/** The text as received, byte for byte, in its own encoding. */
function sourceOf({ id, meta }: Report): Response {
  const bytes = readBytes(path.join(CONTENT, 'reports', id, 'report.txt'))
  const type = `text/plain; charset=${meta.encoding}`
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
}
