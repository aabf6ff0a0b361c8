import { ContentError } from './content-error'
import { detectEncoding } from './detect-encoding'
import { readBytes } from './read-bytes'
import { checkLength, checkParagraphs } from './text-size'
import { EMPTY_META } from '@/lib/report/empty-meta'
import { parseReport } from '@/lib/report/parse-report'
import { ReportError } from '@/lib/report/report-error'
import type { Report } from '@/lib/report/types'

/** A text as received, and the report read from it. */
export type ReadText = {
  readonly bytes: Uint8Array
  readonly encoding: string
  readonly text: string
  /** Its metadata are empty. */
  readonly report: Report
}

/**
 * Reads a text that has no metadata yet.
 *
 * @throws {ContentError} on a file that cannot be read or decoded, is empty or too long
 */
export function readText(file: string): ReadText {
  const bytes = readBytes(file)
  const { encoding, text } = detectEncoding(bytes, file)
  checkLength(text, file)
  try {
    const report = parseReport('text', text, { ...EMPTY_META, encoding })
    checkParagraphs(report, file)
    return { bytes, encoding, text, report }
  } catch (error) {
    if (error instanceof ReportError) throw new ContentError(file, error.line, error.reason)
    throw error
  }
}
