import type { Range } from '@/lib/text/range'

/**
 * How a paragraph answers, best first: as typed; as typed except for punctuation; by all its words;
 * by synonyms; by words whose pinyin was typed; by words that sound or look like the typed ones; by
 * some of the words.
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

/** Tiers of strings that occur as a whole: each place is a match. */
const STANDING: ReadonlySet<Tier> = new Set(['literal', 'unmarked'])

/** Tiers that answer the typed query. The others are offers: shown, never counted. */
const COUNTED: ReadonlySet<Tier> = new Set(['literal', 'unmarked', 'words', 'synonym', 'pinyin'])

/** One paragraph that answers, in the best tier that it reaches. */
export type Hit = {
  /** Position of the paragraph. */
  readonly id: number
  readonly tier: Tier
  readonly score: number
  /**
   * In the tiers `literal` and `unmarked`, the matches, one range each; in any other tier, the
   * parts of its one match.
   */
  readonly ranges: readonly Range[]
  /**
   * The strings of the paragraph that answer for the typed ones (a synonym, the word of a pinyin);
   * mostly [].
   */
  readonly standIns: readonly string[]
}

export function isCounted({ tier }: Hit): boolean {
  return COUNTED.has(tier)
}

/**
 * Whether its matches are marked and stepped through; a paragraph with only some words is just
 * listed.
 */
export function isMatch({ tier }: Hit): boolean {
  return tier !== 'partial'
}

/** Whether each of its ranges is a match. */
export function isStanding({ tier }: Hit): boolean {
  return STANDING.has(tier)
}

/** The number of matches of a hit, for counting and stepping. */
export function matchCount(hit: Hit): number {
  return isStanding(hit) ? hit.ranges.length : 1
}

export function countMatches(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + matchCount(hit), 0)
}
