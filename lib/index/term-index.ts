import type { Index } from 'flexsearch'
import type { Postings } from './index-files'
import { createTermIndex } from './index-config'

const MAP_KEY = '1.map'
const REGISTER_KEY = '1.reg'

/** The postings of an index that FlexSearch exported. */
export function exportPostings(index: Index): Postings {
  const postings = new Map<string, readonly number[]>()
  index.export((key: string, data: string) => {
    if (!key.endsWith('.map')) return
    // One resolution slot: [term, [ids]].
    for (const [term, [ids]] of JSON.parse(data) as [string, [number[]]][]) {
      postings.set(term, ids)
    }
  })
  return postings
}

/** An index, and all terms that it knows. */
export type TermIndex = {
  readonly index: Index
  readonly terms: { has(term: string): boolean } & Iterable<string>
}

/**
 * A FlexSearch index with these postings, imported in the form in which FlexSearch exports them:
 * with the register.
 *
 * @param size the number of documents; their ids are 0 … size - 1
 */
export function importPostings(postings: Postings, size: number): TermIndex {
  const index = createTermIndex()
  const register = Array.from({ length: size }, (_, id) => id)
  // The declared type takes JSON text; FlexSearch parses a text and takes an array unchanged.
  index.import(REGISTER_KEY, register as unknown as string)
  addPostings(index, postings)
  return { index, terms: new Set(postings.keys()) }
}

/**
 * Adds terms that the index does not know yet; a second list for a known term would replace the
 * first.
 */
export function addPostings(index: Index, postings: Postings) {
  const map = [...postings].map(([term, ids]) => [term, [ids]])
  index.import(MAP_KEY, map as unknown as string)
}

/** All documents that hold every one of `terms`, ascending; none for no terms. */
export function findAll(index: Index, terms: readonly string[], size: number): number[] {
  if (terms.length === 0 || size === 0) return []
  // Always with options and a limit ≥ 1: FlexSearch takes an array alone for options, and the limit
  // 0 for 100.
  return index.search(terms as unknown as string, { limit: size }) as number[]
}
