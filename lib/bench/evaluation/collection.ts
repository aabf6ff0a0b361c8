/** A document of a collection. */
export type CollectionDocument = {
  readonly id: string
  /** '' if it has none. */
  readonly title: string
  readonly text: string
}

/** A query in one or more wordings, each of which is evaluated by itself. */
export type CollectionQuery = {
  readonly id: string
  /** Name of the field (text, question, keywords) → the wording. */
  readonly wordings: ReadonlyMap<string, string>
}

/** Documents, queries and what is known to be relevant: public judgements, as TREC has them. */
export type Collection = {
  readonly documents: readonly CollectionDocument[]
  /** In the file's order. */
  readonly queries: readonly CollectionQuery[]
  /** Query id → ids of its relevant documents; a query without any is not in it. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>
  /** Facts of the files that the reader of the figures should know, one sentence each. */
  readonly notices: readonly string[]
}

/** A document as every method reads it. */
export function contentOf({ title, text }: CollectionDocument): string {
  return `${title}\n${text}`
}
