export type ArticleProps = {
  /** The report's id. */
  readonly id: string
  readonly language: string
}
