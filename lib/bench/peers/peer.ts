import type { Report } from '@/lib/report/types'
import type { JudgedQuery, Verdict } from '@/lib/bench/evaluation/judged-query'

/** A paragraph, the unit that every search indexes and finds. */
export type PeerParagraph = {
  /** As written in the source. */
  readonly source: string
  /** Folded as our own search folds (width, case, numbers, quotes), errata read rightly, marks kept. */
  readonly folded: string
  /**
   * The same without the marks that our own search ignores: a string is there if this contains it.
   */
  readonly bare: string
}

/** The text to index. A paragraph's id is its position. */
export type PeerText = { readonly report: Report; readonly paragraphs: readonly PeerParagraph[] }

/** A file that a page has to load to search. */
export type ShippedFile = {
  readonly content: Uint8Array
  /** Whether it holds the text itself, or a part of it. */
  readonly isText: boolean
}

/** Ids of all paragraphs that are found, best first; no limit. */
export type Ask = (query: string) => readonly number[] | Promise<readonly number[]>

/** A search that is ready for its first query. */
export type OpenPeer = {
  /** For what was typed; folding the query is part of it. */
  readonly ask: Ask
  /** Where the places that a reader is shown are more than ids; else they are the paragraphs found. */
  readonly judge?: (queries: readonly JudgedQuery[]) => Promise<Verdict[]>
}

export type BuiltPeer = {
  /** The files that it loads, its program left out. */
  readonly files: readonly ShippedFile[]
  /** From the files' bytes to a search; may be called again. */
  readonly open: () => OpenPeer | Promise<OpenPeer>
}

/** A search that is compared. One file each in `peers/`. */
export type Peer = {
  /** Small letters and hyphens. */
  readonly id: string
  /** In the table. */
  readonly name: string
  /** How it is configured, one sentence. */
  readonly note: string
  readonly build: (text: PeerText) => BuiltPeer | Promise<BuiltPeer>
  /**
   * How its documentation says that an exact string is asked for, where this is another way than
   * typing it. The drawn strings are asked so; judged queries, which are as typed, are not asked.
   */
  readonly quote?: (string: string) => string
}
