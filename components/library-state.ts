import { WHOLE, type View } from '@/components/library-address'
import { ROWS } from '@/components/library-rows'
import type { CorpusAnswer } from '@/lib/search/corpus/corpus-answer'
import type { FaultPlace, IndexFault } from '@/lib/search/index-error'
import type { CatalogEntry } from '@/lib/text/catalog-file'

/** What keeps the library from going on. */
export type LibraryFault = {
  /** Which part of it: the list of all reports, or the search over them. */
  readonly part: 'catalog' | 'search'
  readonly fault: IndexFault
  /** The file that it lies with; null where it is the program. */
  readonly place: FaultPlace | null
}

/** What the library knows. Replaced, never changed. */
export type LibraryState = {
  readonly query: string
  readonly view: View
  /** Whether the page has read its address: before, it shows what every reader sees first. */
  readonly isStarted: boolean
  /** All reports; null until they are loaded. */
  readonly catalog: readonly CatalogEntry[] | null
  /** Rows of the list that are shown at most. */
  readonly rows: number
  /** The last answer that arrived; null without a query. */
  readonly answer: CorpusAnswer | null
  /** Whether `answer` is that of an earlier query or view, shown until the first of this one. */
  readonly isWaiting: boolean
  readonly fault: LibraryFault | null
}

export const INITIAL_LIBRARY: LibraryState = {
  query: '',
  view: WHOLE,
  isStarted: false,
  catalog: null,
  rows: ROWS,
  answer: null,
  isWaiting: false,
  fault: null,
}
