import { ContentError } from './content-error'
import { decode } from './decode'
import { checkLength, checkParagraphs } from './text-size'
import { parseReport } from '@/lib/report/parse-report'
import { REASONS } from '@/lib/report/reasons'
import { ReportError } from '@/lib/report/report-error'
import type { Report, ReportMeta } from '@/lib/report/types'

/** A report and its decoded source. */
export type SourcedReport = { readonly report: Report; readonly source: string }

/**
 * Reads a report out of the bytes of its text.
 *
 * @param file  that they are of, for faults
 * @throws {ContentError} on bytes that are not in the encoding, zero characters, an empty text or one that is
 *         too long, and errata that are not where they say
 */
export function readSource(
  id: string,
  bytes: Uint8Array,
  meta: ReportMeta,
  file: string,
): SourcedReport {
  const source = decode(bytes, meta.encoding, file)
  // HTML has no way to write one: the page would not be verbatim.
  const zero = source.indexOf('\0')
  if (zero >= 0) throw new ContentError(file, lineAt(source, zero), REASONS.zeroCharacter)
  checkLength(source, file)
  try {
    const report = parseReport(id, source, meta)
    checkParagraphs(report, file)
    return { report, source }
  } catch (error) {
    if (error instanceof ReportError) throw new ContentError(file, error.line, error.reason)
    throw error
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length
}
