/** The sources of queries; see the file of each kind. */
export const KINDS = [
  'heading',
  'heading part',
  'heading words',
  'pair',
  'string',
  'number',
] as const
export type Kind = (typeof KINDS)[number]

/** A query that was made from a place of a report, and so is known to ask for it. */
export type KnownItem = {
  readonly query: string
  /** Positions of the paragraphs that answer; at least one. */
  readonly relevant: ReadonlySet<number>
}

/** Tries once to make a query; null if the choice of chance allows none. */
export type MakeItem = (random: () => number) => KnownItem | null
