import type { Spread as FullSpread } from '@/lib/bench/collection/percentiles'

/** The middle and the slow end of what queries took. */
export type Spread = Pick<FullSpread, 'median' | 'p95'>

/** The cost of a collection of one size. Bytes are gzip's, times are in ms. */
export type GrowthFigures = {
  readonly reports: number
  readonly paragraphs: number
  readonly characters: number
  readonly buildMilliseconds: number
  /** All search files. */
  readonly indexBytes: number
  /**
   * Bytes of a query in a browser with empty caches, until ten reports are shown with their
   * snippets.
   */
  readonly coldBytes: Spread
  readonly coldMilliseconds: Spread
  /** Of a query in an open page: the reports that may answer; ten of them with their snippets. */
  readonly candidateMilliseconds: Spread
  readonly answerMilliseconds: Spread
}
