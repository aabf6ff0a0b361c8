import type { OutlineEntry } from '@/lib/report/outline'
import type { ScoredHit } from '@/lib/search/match/answer'
import type { Correction } from '@/lib/search/correct/query-correction'
import { isMatch } from '@/lib/search/match/hit'
import type { Query } from '@/lib/search/query/query'
import type { Extra } from '@/lib/search/match/source'

/** The answer of a search. */
export type SearchResult = {
  readonly query: Query
  /** By tier, then relevance, then document order. */
  readonly hits: readonly ScoredHit[]
  /** Matches over all hits of the tiers that count. */
  readonly count: number
  /** Paragraphs of those hits. */
  readonly paragraphs: number
  /** The sections that the query names, or begins with; in document order. */
  readonly jumps: readonly OutlineEntry[]
  /** Whether it is a reference and nothing else. */
  readonly isReference: boolean
  /**
   * Whether the query occurs nowhere as typed, and the hits are those of the query without its
   * punctuation.
   */
  readonly isUnmarked: boolean
  /**
   * The query that was searched instead, since the typed one occurs nowhere: the hits of the tier
   * sound.
   */
  readonly correction: Correction | null
  /** The data that could still change the answer, were it loaded. */
  readonly wants: Extra | null
}

/**
 * The section that Enter goes to instead of a match: the first section of a reference, or of a
 * query without matches.
 */
export function enteredSection({ jumps, isReference, hits }: SearchResult): OutlineEntry | null {
  return isReference || !hits.some(isMatch) ? (jumps[0] ?? null) : null
}

/** The answer to a query that asks for nothing. */
export function emptyResult(query: Query): SearchResult {
  return {
    query,
    hits: [],
    count: 0,
    paragraphs: 0,
    jumps: [],
    isReference: false,
    isUnmarked: false,
    correction: null,
    wants: null,
  }
}
