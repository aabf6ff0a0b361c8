import './without-indexed-db'
// eslint-disable-next-line no-restricted-imports -- the one module that knows it
import { Index } from 'flexsearch'
import type { Postings } from './index-files'

const MAP_KEY = '1.map'
const REGISTER_KEY = '1.reg'

/**
 * Paragraphs by their terms, in a FlexSearch index. No other module of the search knows FlexSearch.
 * Terms are made by `terms.ts` and nodejieba, and FlexSearch takes them as they are: its own encoders
 * collapse 人人 and break numbers. It has one resolution slot: `lib/search` decides the order, from
 * the text.
 *
 * FlexSearch does not give: the terms that it knows (`terms` keeps them); types for lists of terms
 * (the casts below); a word about a faulty import, after which it finds nothing (the probe of an index
 * file asks it one query whose answer is known).
 */
export class TermIndex {
  private readonly index = new Index({
    // The declared type takes a string; FlexSearch passes on whatever it was given.
    encode: ((terms: readonly string[]) => terms) as unknown as (text: string) => string[],
    tokenize: 'strict',
    resolution: 1,
    cache: false,
  })
  private readonly known = new Set<string>()

  /** @param size  how many paragraphs there are; their ids are 0 … size - 1 */
  constructor(private readonly size: number) {}

  /** An index of postings, which is not added to by `add`. */
  static of(postings: Postings, size: number): TermIndex {
    const made = new TermIndex(size)
    const register = Array.from({ length: size }, (_, id) => id)
    // The declared type takes JSON text; FlexSearch parses a text and takes an array as it is.
    made.index.import(REGISTER_KEY, register as unknown as string)
    made.addPostings(postings)
    return made
  }

  /** All terms that the index knows. */
  get terms(): ReadonlySet<string> {
    return this.known
  }

  /** Adds a paragraph with its terms, each named once. */
  add(id: number, terms: ReadonlySet<string>) {
    for (const term of terms) this.known.add(term)
    this.index.add(id, [...terms] as unknown as string)
  }

  /** Adds terms that the index does not know yet; a second list of one would take the place of the first. */
  addPostings(postings: Postings) {
    for (const term of postings.keys()) this.known.add(term)
    const map = [...postings].map(([term, ids]) => [term, [ids]])
    this.index.import(MAP_KEY, map as unknown as string)
  }

  /** All postings, as FlexSearch exports them. */
  postings(): Postings {
    const postings = new Map<string, readonly number[]>()
    this.index.export((key: string, data: string) => {
      if (!key.endsWith('.map')) return
      // One resolution slot: [term, [ids]].
      for (const [term, [ids]] of JSON.parse(data) as [string, [number[]]][]) {
        postings.set(term, ids)
      }
    })
    return postings
  }

  /** The ids of all paragraphs that hold every one of `terms`, ascending; none for no terms. */
  findAll(terms: readonly string[]): number[] {
    if (terms.length === 0 || this.size === 0) return []
    // With options, always, and a limit ≥ 1: an array alone is taken for options, 0 means 100.
    return this.index.search(terms as unknown as string, { limit: this.size }) as number[]
  }
}
