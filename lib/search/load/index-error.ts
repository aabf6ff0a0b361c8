/** Why an index cannot be used. */
export type IndexFault = 'unreachable' | 'damaged' | 'other-version'

/** The file that cannot be used, and what the server answered (an HTTP status), if it did not send it. */
export type FaultPlace = { readonly file: string; readonly status: number | null }

/**
 * An index file that cannot be used. The message names the file and the likely cause, for who looks
 * after the site; a reader is told by `fault`, `file` and `status`, in the page's language.
 */
export class IndexError extends Error implements FaultPlace {
  constructor(
    readonly fault: IndexFault,
    readonly file: string,
    detail: string,
    readonly status: number | null = null,
  ) {
    super(`${file}: ${detail}`)
    this.name = 'IndexError'
  }
}
