import { WHOLE, type View } from './collection-address'
import { ROWS } from './collection-rows'
import type { CollectionAnswer } from '@/lib/search/collection/collection-answer'
import type { FaultPlace, IndexFault } from '@/lib/search/load/index-error'
import type { CatalogEntry } from '@/lib/index/catalog-file'

/** A fault that keeps the collection from going on. */
export type CollectionFault = {
  /** Which part of it: the list of all reports, or the search over them. */
  readonly part: 'catalog' | 'search'
  readonly fault: IndexFault
  /** The file that it lies with; null where it is the program. */
  readonly place: FaultPlace | null
}

/** The state of the collection. Replaced, never changed. */
export type CollectionState = {
  readonly query: string
  readonly view: View
  /** Whether the page has read its address: before, it shows what every reader sees first. */
  readonly isStarted: boolean
  /** All reports; null until they are loaded. */
  readonly catalog: readonly CatalogEntry[] | null
  /** Rows of the list that are shown at most. */
  readonly rows: number
  /** The last answer that arrived; null without a query. */
  readonly answer: CollectionAnswer | null
  /** Whether `answer` is that of an earlier query or view, shown until the first of this one. */
  readonly isWaiting: boolean
  readonly fault: CollectionFault | null
}

export const INITIAL_COLLECTION: CollectionState = {
  query: '',
  view: WHOLE,
  isStarted: false,
  catalog: null,
  rows: ROWS,
  answer: null,
  isWaiting: false,
  fault: null,
}
