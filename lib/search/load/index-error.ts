/** Why an index cannot be used. */
export type IndexFault = 'unreachable' | 'damaged' | 'other-version'

/** The unusable file, and the server's answer (an HTTP status) where the server did not send it. */
export type FaultPlace = { readonly file: string; readonly status: number | null }

/**
 * An index file that cannot be used. The message names the file and the likely cause, for the
 * operator of the site; the page tells a reader by `fault`, `file` and `status`, in its own
 * language.
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
