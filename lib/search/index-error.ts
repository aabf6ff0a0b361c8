/** Why an index cannot be used. */
export type IndexFault = 'unreachable' | 'damaged' | 'other-version'

/** An index file that cannot be used. The message names the file and the likely cause. */
export class IndexError extends Error {
  constructor(
    readonly fault: IndexFault,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`)
    this.name = 'IndexError'
  }
}
