import type { Reason } from '@/lib/report/reasons'

/**
 * A fault of a report's text, with its place. The caller that reads the file adds the file's name.
 */
export class ReportError extends Error {
  /** @param line  1-based line of the text */
  constructor(
    readonly line: number,
    readonly reason: Reason,
  ) {
    super(`第 ${line} 行：${reason}`)
    this.name = 'ReportError'
  }
}
