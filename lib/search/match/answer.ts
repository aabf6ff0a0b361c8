import { createFinder, isThere, type Finder } from './find-words'
import type { Hit, Tier } from './hit'
import { findOccurrences, type Occurrence } from './occurrences'
import type { ParagraphText } from './paragraph-text'
import type { Plan, Sought, SoughtClause, SoughtPart } from './plan'
import {
  listParts,
  score,
  sumParts,
  type AddPart,
  type CollectionSize,
  type FoundWord,
  type ScorePart,
} from './rank'
import { mergeRanges, overlaps, type Range } from '@/lib/text/range'

/** A hit with the parts of its score. */
export type ScoredHit = Hit & { readonly why: () => readonly ScorePart[] }

/** How a paragraph answers a part of the query. */
type Found = {
  readonly tier: Tier
  readonly words: readonly FoundWord[]
  /** The `words` that differ from the typed ones. */
  readonly standIns: readonly FoundWord[]
  /**
   * Words that answer for the whole clause: a number or date that is met in its parts is marked as
   * one where it occurs as one.
   */
  readonly wholes?: readonly FoundWord[]
}

/** More than words spelled separately can score: zhijian zongju is 质检总局. */
const SPELLED_TOGETHER = 100

/** Tiers of a part, best first. */
const ORDER: readonly Tier[] = ['literal', 'words', 'synonym', 'pinyin']

/**
 * Tries a plan on a paragraph.
 *
 * @param typed the query as one loose text, for the heading
 * @returns its hit in the best tier that it reaches, or null if it does not answer
 */
export function answerPlan(
  id: number,
  plan: Plan,
  paragraph: ParagraphText,
  collection: CollectionSize,
  typed: string,
): ScoredHit | null {
  if (isExcluded(id, plan, paragraph)) return null
  const find = createFinder(paragraph)
  const asParts =
    findWhole(plan, find) ??
    withWholes(findParts(id, plan, find), plan.notations, find) ??
    standingIn('synonym', plan.notations.map(find.asMeaning))
  const together = asParts && asParts.tier !== 'pinyin' ? null : findSpelled(plan, find)
  const found = together ?? asParts
  if (!found || found.words.length === 0) return null
  const scorer = (add: AddPart) => {
    score(found.words, paragraph, collection, typed, add)
    if (together) add('together', SPELLED_TOGETHER)
  }
  return {
    id,
    tier: found.tier,
    ranges: rangesOf(found),
    standIns: namesOf(found.standIns, paragraph),
    score: sumParts(scorer),
    why: () => listParts(scorer),
  }
}

/** Whether an excluding clause or filter rules the paragraph out. */
export function isExcluded(id: number, { excluded }: Plan, paragraph: ParagraphText): boolean {
  return (
    excluded.filters.some((filter) => filter(id)) ||
    // Excluding 4 does not exclude 47.
    excluded.needles.some((needle) =>
      findOccurrences(paragraph.views, needle).some(({ isWhole }) => isWhole),
    )
  )
}

/** The found strings as written in the source; each once. */
function namesOf(words: readonly FoundWord[], { source }: ParagraphText): string[] {
  if (words.length === 0) return []
  const firsts = words.flatMap(({ occurrences: [first] }) => first ?? [])
  return [...new Set(firsts.map(({ start, end }) => source.slice(start, end)))]
}

function findWhole({ whole }: Plan, find: Finder): Found | null {
  const found = whole && find.asTyped(whole)
  return found && isThere(found) ? { tier: 'literal', words: [found], standIns: [] } : null
}

function withWholes(found: Found | null, sought: readonly Sought[], find: Finder): Found | null {
  if (!found || sought.length === 0) return found
  return { ...found, wholes: [...(found.wholes ?? []), ...sought.map(find.asMeaning)] }
}

function rangesOf({ tier, words, wholes = [] }: Found): Range[] {
  const [only, ...others] = words
  // The spots of a single word are in order and disjoint.
  const spots =
    only && others.length === 0 ? only.occurrences : words.flatMap(({ occurrences }) => occurrences)
  if (tier !== 'literal') {
    const around = wholes.flatMap(({ occurrences }) =>
      occurrences.filter((whole) => spots.some((spot) => overlaps(whole, spot))),
    )
    return mergeRanges([...spots, ...around].map(toRange))
  }
  return others.length === 0 ? spots.map(toRange) : disjoint(spots)
}

function findSpelled({ spelled }: Plan, find: Finder): Found | null {
  return standingIn('pinyin', spelled.map(find.asSpelled))
}

/** Finds all parts; the tier is the worst of them. Parts found apart never count as typed. */
function findParts(id: number, { parts }: Plan, find: Finder): Found | null {
  if (parts.length === 0) return null
  const [only, ...others] = parts
  if (only && others.length === 0) return findPart(id, only, find)
  const found: Found[] = []
  for (const part of parts) {
    const answer = findPart(id, part, find)
    if (!answer) return null
    if (answer.words.length > 0) found.push(answer)
  }
  const tiers = found.map(({ tier }) => ORDER.indexOf(tier))
  const least = found.length > 1 ? ORDER.indexOf('words') : 0
  return {
    tier: ORDER[Math.max(least, ...tiers)] ?? 'words',
    words: found.flatMap(({ words }) => words),
    standIns: found.flatMap(({ standIns }) => standIns),
    wholes: found.flatMap(({ wholes }) => wholes ?? []),
  }
}

/** Finds the alternatives; the tier is that of the best. */
function findPart(id: number, { clauses, filters }: SoughtPart, find: Finder): Found | null {
  const [only, ...others] = clauses
  if (only && others.length + filters.length === 0) return findClause(only, find)
  const found = clauses.flatMap((clause) => findClause(clause, find) ?? [])
  const tiers = found.map(({ tier }) => ORDER.indexOf(tier))
  const tier = ORDER[Math.min(...tiers)]
  if (tier) {
    const best = found.filter((answer) => answer.tier === tier)
    return {
      tier,
      words: best.flatMap(({ words }) => words),
      standIns: best.flatMap(({ standIns }) => standIns),
      wholes: best.flatMap(({ wholes }) => wholes ?? []),
    }
  }
  return filters.some((filter) => filter(id)) ? { tier: 'literal', words: [], standIns: [] } : null
}

/** Finds a clause as written, else its words, else synonyms, else the strings that it spells. */
function findClause(clause: SoughtClause, find: Finder): Found | null {
  const literal = find.asTyped(clause.literal)
  if (isThere(literal)) return { tier: 'literal', words: [literal], standIns: [] }
  return (
    withWholes(findWords(clause, find), clause.notations, find) ??
    standingIn('synonym', clause.synonyms.map(find.asMeaning)) ??
    standingIn('pinyin', clause.spelled.map(find.asSpelled))
  )
}

/** Finds all words of a clause, each as itself or as a synonym, each whole. */
function findWords({ words }: SoughtClause, find: Finder): Found | null {
  const found: FoundWord[] = []
  const standIns: FoundWord[] = []
  for (const [own, ...others] of words) {
    const itself = own && find.asWord(own)
    const word = itself && isThere(itself) ? itself : others.map(find.asMeaning).find(isThere)
    if (!word) return null
    found.push(word)
    if (word !== itself) standIns.push(word)
  }
  if (found.length === 0) return null
  return { tier: standIns.length > 0 ? 'synonym' : 'words', words: found, standIns }
}

function standingIn(tier: Tier, candidates: readonly FoundWord[]): Found | null {
  if (candidates.length === 0) return null
  const words = withoutOverlaps(candidates).filter(isThere)
  return words.length > 0 ? { tier, words, standIns: words } : null
}

/** A word within a longer found word is not found twice: 质检总局 in 国家质检总局. */
function withoutOverlaps(words: readonly FoundWord[]): FoundWord[] {
  const taken: Occurrence[] = []
  return [...words]
    .sort((a, b) => b.needle.text.length - a.needle.text.length)
    .map((word) => {
      const free = word.occurrences.filter((spot) => !taken.some((other) => overlaps(other, spot)))
      taken.push(...free)
      return { ...word, occurrences: free }
    })
}

export function toRange({ start, end }: Occurrence): Range {
  return { start, end }
}

/**
 * Occurrences of several alternatives, disjoint: of two that overlap, the first, and at one place
 * the longer.
 */
function disjoint(spots: readonly Occurrence[]): Range[] {
  const kept: Range[] = []
  const sorted = [...spots].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const spot of sorted) {
    if (spot.start >= (kept.at(-1)?.end ?? 0)) kept.push(toRange(spot))
  }
  return kept
}

/** A hit of a query without its punctuation: as typed except for punctuation. */
export function asUnmarked(hit: ScoredHit): ScoredHit {
  return hit.tier === 'literal' ? { ...hit, tier: 'unmarked' } : hit
}
