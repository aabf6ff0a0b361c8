import { isMatch, isStanding, type Hit } from './hit'
import type { Range } from '@/lib/text/range'

/** One stop of next and previous: an occurrence, or a paragraph whose words were found. */
export type Match = {
  /** Position of the paragraph. */
  readonly id: number
  /** One range where it stands as typed, punctuation aside or not; else all that were found. */
  readonly ranges: readonly Range[]
}

/**
 * The matches in the order of the hits: of all, but for those that have only some of the words, which
 * are a list to choose from.
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
