import './without-indexed-db'
import { Index } from 'flexsearch'

/**
 * The one FlexSearch configuration, for build and browser. Terms are made by `terms.ts` and
 * nodejieba, so FlexSearch takes them unchanged: its own encoders collapse 人人 and break numbers.
 * One resolution slot: `lib/search` decides the order, from the text.
 */
export function createTermIndex(): Index {
  return new Index({
    // The declared type takes a string; FlexSearch passes on any value.
    encode: ((terms: readonly string[]) => terms) as unknown as (text: string) => string[],
    tokenize: 'strict',
    resolution: 1,
    cache: false,
  })
}
