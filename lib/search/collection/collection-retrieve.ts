import type { TermShards } from './term-shards'
import type { Needle } from '@/lib/search/query/needle'
import { needleTerms, type Retrieve } from '@/lib/search/match/retrieve'
import { intersectIds } from '@/lib/search/match/sorted-ids'
import { markedGrams } from '@/lib/text/terms'

/**
 * The most pairs of a clause that is looked for by all of them; a longer one is first looked for by
 * some.
 */
const MAX_PAIRS = 8
const FIRST_PAIRS = 4
/** The most common terms of a needle that are loaded: further ones exclude little more. */
const MAX_COMMON_TERMS = 2

/** Terms of a needle, as the index over all reports knows them. */
export function collectionTermsOf(needle: Needle): { terms: string[]; prefixes: string[] } {
  const { terms, prefix } = needleTerms(needle)
  const isSingle = (term: string) =>
    needle.text.length > 0 && [...term].length === 1 && !/^[\p{Script=Latin}0-9]/u.test(term)
  const marked =
    needle.view === 'strict' || needle.view === 'closed' ? markedGrams(needle.text) : []
  const others = [...terms.filter((term) => !isSingle(term)), ...marked]
  const prefixes = prefix === null ? [] : [prefix]
  // A character alone begins pairs; beside other terms it would add more to load than it excludes.
  const [single] = others.length + prefixes.length > 0 ? [] : terms.filter(isSingle)
  return { terms: others, prefixes: single === undefined ? prefixes : [single] }
}

/** The terms and prefixes that needles need, of each those that `choose` takes. */
export function needsOf(
  needles: readonly Needle[],
  choose: (terms: readonly string[]) => readonly string[] = (terms) => terms,
): [terms: string[], prefixes: string[]] {
  const needs = needles.map(collectionTermsOf)
  return [needs.flatMap(({ terms }) => choose(terms)), needs.flatMap(({ prefixes }) => prefixes)]
}

/** A few terms of many, which tell where a long needle may occur. */
export function firstTerms(terms: readonly string[], shards: TermShards): readonly string[] {
  return terms.length > MAX_PAIRS ? shards.rareFirst(terms).slice(0, FIRST_PAIRS) : terms
}

/** Whether a needle is first looked for by some of its terms. */
export function isLong(needle: Needle): boolean {
  return collectionTermsOf(needle).terms.length > MAX_PAIRS
}

/** Whether the loaded terms leave any paragraph. */
export function isFound(needle: Needle, shards: TermShards): boolean {
  return createCollectionRetrieve(shards, new Set())(needle).length > 0
}

/**
 * Retrieval by the terms that are there: what a needle needs beyond them only excludes more. A needle
 * of common terms alone may be anywhere, until their postings are loaded.
 *
 * @param unread  takes the rarest of the common terms that could exclude more
 */
export function createCollectionRetrieve(shards: TermShards, unread: Set<string>): Retrieve {
  return (needle) => {
    const { terms, prefixes } = collectionTermsOf(needle)
    const loaded = terms.filter((term) => shards.isLoaded(term))
    const others = terms.filter((term) => !shards.isLoaded(term) && shards.frequency(term) > 0)
    for (const term of others
      .sort((a, b) => shards.frequency(a) - shards.frequency(b))
      .slice(0, MAX_COMMON_TERMS))
      unread.add(term)
    const lists = [
      ...(loaded.length > 0 ? [shards.findAll(loaded)] : []),
      ...prefixes.map((prefix) => shards.findPrefix(prefix)),
    ]
    if (lists.length > 0) return intersectIds(lists)
    return terms.length > 0 ? allOf(shards.size) : []
  }
}

let everything: readonly number[] = []

/** All paragraphs; the list is made once. */
function allOf(size: number): readonly number[] {
  if (everything.length !== size) everything = Array.from({ length: size }, (_, id) => id)
  return everything
}

/** In how many paragraphs a needle may be: its rarest term is in no more. */
export function leastFrequency(needle: Needle, shards: TermShards): number {
  return Math.min(
    shards.size,
    ...collectionTermsOf(needle).terms.map((term) => shards.frequency(term)),
  )
}
