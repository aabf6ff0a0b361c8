import type { CollectionDocument } from './collection'

/** How deep a ranking is looked at. */
export const DEPTH = 100

/** Positions of the best documents, best first; more than DEPTH are not looked at. */
export type Rank = (query: string) => number[]

/** Told how many documents are indexed. */
export type OnIndexed = (done: number) => void

/** One way to rank a collection's documents. */
export type Method = {
  readonly name: string
  /** How it is configured, for the table's note. */
  readonly note: string
  readonly open: (documents: readonly CollectionDocument[], onIndexed: OnIndexed) => Rank
}
