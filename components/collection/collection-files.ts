import type { CatalogEntry } from '@/lib/index/catalog-file'

/** File names, as the page was built with, and where they are. */
export type CollectionFiles = {
  /** Address of the search files, with a slash at the end. */
  readonly base: string
  /** Of the collection's root. */
  readonly root: string
  /** Of the list of all reports. */
  readonly catalog: string
}

/** The part of the list that the page holds itself. */
export type FirstPage = {
  /** The first rows in the usual order. */
  readonly entries: readonly CatalogEntry[]
  /** The number of reports. */
  readonly total: number
}
