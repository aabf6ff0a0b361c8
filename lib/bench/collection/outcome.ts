import type { Tier } from '@/lib/search/match/hit'

/* The result that the driven page reports of one query. All of it is cloned. */

/** A report with what is shown of it. */
export type ShownReport = {
  readonly id: string
  readonly hits: readonly { readonly anchor: string; readonly tier: Tier }[]
}

export type Outcome = {
  /** Until the first answer, in ms; null where there was none. */
  readonly firstMilliseconds: number | null
  /** Until ten reports, or all there are, are verified and have their snippets. */
  readonly milliseconds: number
  readonly found: readonly ShownReport[]
  /** Why it did not come to an end. */
  readonly fault: string | null
}

export type Candidates = {
  /** Reports by number, from 0 in the order of their ids. */
  readonly reports: readonly number[]
  /** In the worker. */
  readonly milliseconds: number
  /** On the page, both ways included. */
  readonly pageMilliseconds: number
}

/** The result that Pagefind's own program reports of one query. */
export type PagefindOutcome = {
  /** Until its list of results. */
  readonly listMilliseconds: number
  /** Until the first ten have their excerpts. */
  readonly milliseconds: number
  /** Names of the fragments of all results, best first. */
  readonly results: readonly string[]
}

/** Gaps between frames, in ms, and tasks of 50 ms or more on the main thread. */
export type Frames = { readonly gaps: readonly number[]; readonly longTasks: readonly number[] }
