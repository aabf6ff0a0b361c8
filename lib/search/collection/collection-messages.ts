import type { CollectionAnswer, Facets } from './collection-answer'
import type { FaultPlace, IndexFault } from '@/lib/search/load/index-error'

/* The messages between the page and its search worker. They are cloned; nothing is shared. */

/** Where the search files are. */
export type CollectionAddress = {
  /** Absolute address of the search files, with a slash at the end. */
  readonly base: string
  /** File name of the collection's root, as the page was built with. */
  readonly root: string
  /** File name of the list of all reports; without it none is found by its title. */
  readonly catalog?: string
}

export type ToWorker =
  | { readonly kind: 'open'; readonly address: CollectionAddress }
  /** Takes the place of any search before. */
  | {
      readonly kind: 'search'
      readonly id: number
      readonly input: string
      readonly facets: Facets
    }
  /** Ten reports more for the search `id`. */
  | { readonly kind: 'more'; readonly id: number }
  /** All reports that may answer, for measuring; leaves the search before alone. */
  | {
      readonly kind: 'candidates'
      readonly id: number
      readonly input: string
      readonly facets: Facets
    }

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: CollectionAnswer }
  /** Reports by number, from 0 in the order of their ids; time from the message, in ms. */
  | {
      readonly kind: 'candidates'
      readonly id: number
      readonly reports: readonly number[]
      readonly milliseconds: number
    }
  /** `id` is null where the index could not be opened at all. */
  | {
      readonly kind: 'fault'
      readonly id: number | null
      readonly fault: IndexFault
      readonly place: FaultPlace | null
      readonly message: string
    }
