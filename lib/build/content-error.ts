import path from 'node:path'

/** A fault in the content: names the file, the line where one is known, and the reason. */
export class ContentError extends Error {
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
    this.name = 'ContentError'
  }
}
