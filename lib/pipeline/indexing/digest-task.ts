import { ContentError } from '@/lib/pipeline/content/content-error'
import { writeDigest } from './digest-cache'
import { readReport } from '@/lib/pipeline/content/read-report'
import { digestReport, type DigestTools } from './report-digest'
import type { Reason } from '@/lib/report/reasons'

/** One report to digest, and where its digest goes. */
export type DigestTask = { readonly folder: string; readonly file: string }

/** A fault of the content; or the message of any other error. */
export type DigestFault =
  | {
      readonly kind: 'content'
      readonly file: string
      readonly line: number | null
      readonly reason: Reason
    }
  | { readonly kind: 'program'; readonly message: string }

/** Does a task; returns its fault, or null. */
export function runTask({ folder, file }: DigestTask, tools: DigestTools): DigestFault | null {
  try {
    writeDigest(file, digestReport(readReport(folder).report, tools))
    return null
  } catch (error) {
    if (error instanceof ContentError) {
      const { file, line, reason } = error
      return { kind: 'content', file, line, reason }
    }
    return {
      kind: 'program',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

/** @param folder  of the report, which the message names */
export function toError(fault: DigestFault, folder: string): Error {
  if (fault.kind === 'program') return new Error(`${folder}：这份报告没能建成：${fault.message}`)
  return new ContentError(fault.file, fault.line, fault.reason)
}
