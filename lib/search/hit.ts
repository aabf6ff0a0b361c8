import type { Range } from '@/lib/text/range'

/**
 * How a paragraph answers, best first: as typed; by all its words; by words that mean the same; by
 * words whose pinyin was typed; by words that sound like, or look like, what was typed; by some of
 * the words.
 */
export const TIERS = ['literal', 'words', 'synonym', 'pinyin', 'sound', 'partial'] as const
export type Tier = (typeof TIERS)[number]

/** Tiers that answer what was typed. The others are offers: shown, never counted. */
const COUNTED: ReadonlySet<Tier> = new Set(['literal', 'words', 'synonym', 'pinyin'])

/** One paragraph that answers, in the best tier it reaches. */
export type Hit = {
  /** Position of the paragraph. */
  readonly id: number
  readonly tier: Tier
  readonly score: number
  /** In the literal tier the matches, one each; in any other, the parts of its one match. */
  readonly ranges: readonly Range[]
  /** What stands in the paragraph for what was typed (a synonym, the word of a pinyin); mostly []. */
  readonly standIns: readonly string[]
}

export function isCounted({ tier }: Hit): boolean {
  return COUNTED.has(tier)
}

/** Whether its matches are marked and stepped through; a paragraph with some words is only listed. */
export function isMatch({ tier }: Hit): boolean {
  return tier !== 'partial'
}

/** How many matches a hit is: what is counted, and what is stepped through. */
export function matchCount(hit: Hit): number {
  return hit.tier === 'literal' ? hit.ranges.length : 1
}

export function countMatches(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + matchCount(hit), 0)
}
