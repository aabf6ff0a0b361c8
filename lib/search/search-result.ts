import type { OutlineEntry } from '@/lib/report/outline'
import type { ScoredHit } from '@/lib/search/answer'
import type { Correction } from '@/lib/search/correction'
import type { Query } from '@/lib/search/query'
import type { Extra } from '@/lib/search/source'

/** What a search answers. */
export type SearchResult = {
  readonly query: Query
  /** By tier, then relevance, then document order. */
  readonly hits: readonly ScoredHit[]
  /** Matches over all hits of the tiers that count. */
  readonly count: number
  /** Paragraphs of those hits. */
  readonly paragraphs: number
  /** The sections that the query names, if it is a reference and nothing else; in document order. */
  readonly jumps: readonly OutlineEntry[]
  /** What was searched instead, since what was typed stands nowhere: the hits of the tier sound. */
  readonly correction: Correction | null
  /** What could still change the answer, were it loaded. */
  readonly wants: Extra | null
}

/** The answer to a query that asks for nothing. */
export function emptyResult(query: Query): SearchResult {
  return { query, hits: [], count: 0, paragraphs: 0, jumps: [], correction: null, wants: null }
}
