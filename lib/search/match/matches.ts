import { isMatch, isStanding, type Hit } from './hit'
import type { Range } from '@/lib/text/range'

/** One stop of next and previous: an occurrence, or a paragraph whose words were found. */
export type Match = {
  /** Position of the paragraph. */
  readonly id: number
  /**
   * One range where the query occurs as typed, with or without its punctuation; else all ranges
   * found.
   */
  readonly ranges: readonly Range[]
}

/**
 * The matches in the order of the hits. Hits with only some of the words are left out: they are a
 * list to choose from.
 */
export function listMatches(hits: readonly Hit[]): Match[] {
  return hits
    .filter(isMatch)
    .flatMap((hit) =>
      isStanding(hit)
        ? hit.ranges.map((range) => ({ id: hit.id, ranges: [range] }))
        : [{ id: hit.id, ranges: hit.ranges }],
    )
}
