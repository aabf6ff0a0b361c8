import type { Range } from '@/lib/text/range'

/** How a paragraph answers, best first: as typed, or by all its words. */
export const TIERS = ['literal', 'words'] as const
export type Tier = (typeof TIERS)[number]

/** One paragraph that answers, in the best tier it reaches. */
export type Hit = {
  /** Position of the paragraph. */
  readonly id: number
  readonly tier: Tier
  readonly score: number
  /** In the literal tier the matches, one each; in any other, the parts of its one match. */
  readonly ranges: readonly Range[]
}

/** How many matches a hit counts for. */
export function matchCount(hit: Hit): number {
  return hit.tier === 'literal' ? hit.ranges.length : 1
}
