/** A fault of a report's text, with its place. Who reads the file adds the file's name. */
export class ReportError extends Error {
  /** @param line  1-based line of the text */
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`)
    this.name = 'ReportError'
  }
}
