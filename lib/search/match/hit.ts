import type { Range } from '@/lib/text/range'

/**
 * How a paragraph answers, best first: as typed; as typed but for punctuation; by all its words; by words that mean the same; by
 * words whose pinyin was typed; by words that sound like, or look like, what was typed; by some of
 * the words.
 */
export const TIERS = [
  'literal',
  'unmarked',
  'words',
  'synonym',
  'pinyin',
  'sound',
  'partial',
] as const
export type Tier = (typeof TIERS)[number]

/** Tiers of strings that stand there as a whole: each place is a match. */
const STANDING: ReadonlySet<Tier> = new Set(['literal', 'unmarked'])

/** Tiers that answer what was typed. The others are offers: shown, never counted. */
const COUNTED: ReadonlySet<Tier> = new Set(['literal', 'unmarked', 'words', 'synonym', 'pinyin'])

/** One paragraph that answers, in the best tier it reaches. */
export type Hit = {
  /** Position of the paragraph. */
  readonly id: number
  readonly tier: Tier
  readonly score: number
  /** As typed, punctuation aside or not, the matches, one each; in any other tier, the parts of its one match. */
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

/** Whether each of its ranges is a match. */
export function isStanding({ tier }: Hit): boolean {
  return STANDING.has(tier)
}

/** How many matches a hit is: what is counted, and what is stepped through. */
export function matchCount(hit: Hit): number {
  return isStanding(hit) ? hit.ranges.length : 1
}

export function countMatches(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + matchCount(hit), 0)
}
