import path from 'node:path'
import type { Reason } from '@/lib/report/reasons'

/** A fault in a file: names the file, the line where one is known, and the reason. */
export class FileError extends Error {
  /**
   * @param file  absolute or relative path; shown relative to the working directory
   * @param line  1-based, or null where the fault has no line
   */
  constructor(
    readonly file: string,
    readonly line: number | null,
    readonly reason: string,
  ) {
    const shown = path.relative(process.cwd(), file) || file
    super(`${shown}${line === null ? '' : `:${line}`}: ${reason}`)
    this.name = new.target.name
  }
}

/** A fault in the content, told to its editor. */
export class ContentError extends FileError {
  constructor(
    file: string,
    line: number | null,
    override readonly reason: Reason,
  ) {
    super(file, line, reason)
  }
}
