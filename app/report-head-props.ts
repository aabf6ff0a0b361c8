export type HeadProps = {
  /** The report's id. */
  readonly id: string
  /** The report's. */
  readonly title: string
}
