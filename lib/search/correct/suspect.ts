/** A string of the text that may have been meant, and the reason. */
export type Suspect = {
  /** Folded. */
  readonly text: string
  /** As written in the source. */
  readonly source: string
  /** The same sound; a character of the same shape; another difference in one character. */
  readonly kind: 'sound' | 'shape' | 'character'
}
