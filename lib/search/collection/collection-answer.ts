import type { MarkedPart } from '@/lib/search/match/entry-text'
import type { Tier } from '@/lib/search/match/hit'
import type { Query } from '@/lib/search/query/query'
import type { Snippet } from '@/lib/search/match/snippet'

/** The scope of a search: an agency by its name, a reporting year; null is any. */
export type Facets = { readonly agency: string | null; readonly year: number | null }

/** How many of something there are; `isExact` is false while some are not verified in the text. */
export type Count = { readonly value: number; readonly isExact: boolean }

/** A paragraph of a report that answers, verified in its text. */
export type CollectionHit = {
  readonly anchor: string
  /** The name of its section for a reader: 三、（一）; '' for a report without sections. */
  readonly path: string
  /** The section's heading. */
  readonly heading: string
  readonly tier: Tier
  /** Matches in it, as `matchCount` counts them. */
  readonly matches: number
  /** The strings of the text that answer for the typed ones (a synonym); mostly []. */
  readonly standIns: readonly string[]
  /** Its heading as written in the text, if the heading has matches; else null. */
  readonly ownHeading: MarkedPart | null
  /** The snippet of the text below the heading. */
  readonly snippet: Snippet
}

/** A report with its hits. */
export type FoundReport = {
  readonly id: string
  readonly title: string
  readonly agency: string
  readonly years: readonly number[]
  /** The best of its paragraphs, at least one, in document order. */
  readonly hits: readonly CollectionHit[]
  /** Paragraphs of it that answer. */
  readonly paragraphs: Count
}

/** An article that is cited by the title of its report. */
export type CollectionJump = {
  readonly id: string
  /** Of the report. */
  readonly title: string
  readonly anchor: string
  /** 第二条第二款. */
  readonly path: string
}

/** One value of a facet, and the reports that would answer with it. */
export type FacetCount<T> = { readonly value: T; readonly reports: Count }

/** The present answer of a search over all reports. It grows by messages of the same `id`. */
export type CollectionAnswer = {
  readonly query: Query
  /**
   * Whether the query occurs nowhere as typed, and the hits are those of the query without its
   * punctuation.
   */
  readonly isUnmarked: boolean
  readonly facets: Facets
  /** The places that the query cites by a title; not counted. */
  readonly jumps: readonly CollectionJump[]
  /** Best first; every one verified. */
  readonly found: readonly FoundReport[]
  readonly reports: Count
  readonly paragraphs: Count
  /** Without regard to the facet itself, most reports first. */
  readonly agencies: readonly FacetCount<string>[]
  /** As `agencies`, latest first. */
  readonly years: readonly FacetCount<number>[]
  /** Whether texts that `found` is waiting for are on their way. */
  readonly isLoading: boolean
  /** More reports may answer than are found: `more` reads on. */
  readonly hasMore: boolean
}
