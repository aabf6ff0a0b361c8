/** A string of the text that may have been meant, and why it is thought so. */
export type Suspect = {
  /** Folded. */
  readonly text: string
  /** As it stands in the source. */
  readonly source: string
  /** It sounds the same; it has a character that looks the same; one character is otherwise. */
  readonly kind: 'sound' | 'shape' | 'character'
}
