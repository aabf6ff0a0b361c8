import path from 'node:path'
import { ImageResponse } from 'next/og'
import { findReport } from '@/app/find-report'
import { loadIds } from '@/app/load-reports'
import { arePictured } from '@/app/pictured'
import { CARD, ReportCard } from '@/app/report-card'
import { CARD_FILE, isKnown, SITE } from '@/lib/site/site-address'
import { CONTENT } from '@/lib/pipeline/paths'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import { reportFolder } from '@/lib/pipeline/content/read-report'
import { REPORT_FILES } from '@/lib/report/report-files'
import { reportJson } from '@/lib/report/report-json'
import type { Report } from '@/lib/report/types'

type Params = { readonly params: Promise<{ id: string; file: string }> }

// One route for all of them, since a file can be left out of an export only by its parameters.
export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const ids = loadIds()
  const { text, data } = REPORT_FILES
  // Only an absolute address can be the picture of a shared link.
  const cards = isKnown(SITE) && arePictured() ? [CARD_FILE] : []
  if (process.env.NODE_ENV !== 'production') return pair(ids, [text, data, ...cards])
  // The others are written into the export (write-report-files.ts); a route without any stops it.
  return cards.length > 0 ? pair(ids, cards) : pair(ids.slice(0, 1), [text])
}

function pair(ids: readonly string[], files: readonly string[]) {
  return ids.flatMap((id) => files.map((file) => ({ id, file })))
}

/** A report's files beside its page: for programs, for keeping, and the picture of its link. */
export async function GET(_: Request, { params }: Params) {
  const { file } = await params
  const report = await findReport(params)
  if (file === REPORT_FILES.text) return sourceOf(report)
  if (file === REPORT_FILES.data) return Response.json(reportJson(report))
  if (file === CARD_FILE) return new ImageResponse(<ReportCard report={report} />, CARD)
  return new Response(null, { status: 404 })
}

/** The text as received, byte for byte, in its own encoding. */
function sourceOf({ id, meta }: Report): Response {
  const bytes = readBytes(path.join(reportFolder(CONTENT, id), 'report.txt'))
  const type = `text/plain; charset=${meta.encoding}`
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
}
