import type { AnswerView } from './answer-view'
import type { PageParagraph } from '@/components/article/page-paragraphs'
import type { ResultOrder } from '@/components/history/result-order'
import type { Match } from '@/lib/search/match/matches'
import type { IndexError } from '@/lib/search/load/index-error'
import type { SearchResult } from '@/lib/search/report/search-result'
import type { Extra } from '@/lib/search/match/source'
import type { Suggestion } from '@/lib/search/report/suggest'

/** The state of the search on a page. Replaced, never changed. */
export type FindState = {
  /** The paragraphs of the page; [] until they are read. */
  readonly paragraphs: readonly PageParagraph[]
  /** `scanning`: without an index, over the page's text. `off`: the program did not arrive. */
  readonly phase: 'loading' | 'ready' | 'scanning' | 'off'
  /** The views of an answer; null until the search is there. */
  readonly view: AnswerView | null
  /** Why there is no index. */
  readonly fault: IndexError | Error | null
  readonly query: string
  /** Null while there is no query, or none could be answered yet. */
  readonly result: SearchResult | null
  /** The result that outline and result list show: `result`, once its marks are painted. */
  readonly listed: SearchResult | null
  /** The order in which results are listed and stepped through. */
  readonly order: ResultOrder
  /** In that order. */
  readonly matches: readonly Match[]
  /** Index in `matches`, null until the reader goes to one. */
  readonly current: number | null
  /**
   * A listed paragraph with some of the words that the reader chose to see, though it is no match.
   */
  readonly glimpse: Match | null
  /** Completions and places for the query; [] while the list of them is closed. */
  readonly suggestions: readonly Suggestion[]
  /** The query that they are for. */
  readonly suggestedFor: string
  /** Index of the suggestion that Enter takes, null for none. */
  readonly active: number | null
  /** The data that the query asked for and that is being loaded: the answer may still change. */
  readonly awaited: Extra | null
  /** A passing message for the status line: wrapped, anchor unknown. */
  readonly notice: string | null
  /**
   * An action just done (copied, saved): said where it was asked for, and read out; gone after a
   * while.
   */
  readonly done: { readonly id: number; readonly text: string } | null
}

export const INITIAL_STATE: FindState = {
  paragraphs: [],
  phase: 'loading',
  view: null,
  fault: null,
  query: '',
  result: null,
  listed: null,
  order: 'document',
  matches: [],
  current: null,
  glimpse: null,
  suggestions: [],
  suggestedFor: '',
  active: null,
  awaited: null,
  notice: null,
  done: null,
}
