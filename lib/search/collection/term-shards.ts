import { createLoader } from './once-loaded'
import { lastUpTo } from './last-up-to'
import { readCommon, readShard } from './read-shard'
import type { ReadFile } from '@/lib/search/load/read-file'
import { withPrefix } from '@/lib/search/match/retrieve'
import { intersectIds, unionIds } from '@/lib/search/match/sorted-ids'
import { shardName, type RootFile, type ShardFile } from '@/lib/index/collection-files'
import { unpackPostings, unpackWords } from '@/lib/index/index-files'
import { TermIndex } from '@/lib/index/term-index'
import { splitList } from '@/lib/index/word-list'

/**
 * The terms of all reports; the browser holds those that it has needed so far. Shards are loaded by
 * term, and imported into one FlexSearch index; the postings of common terms only if necessary.
 */
export class TermShards {
  /** Dictionary words, as far as they begin with a term of a loaded shard or are a character of one. */
  readonly words = new Map<string, number>()
  /** How many paragraphs there are. */
  readonly size: number
  private readonly index: TermIndex
  private readonly firsts: readonly string[]
  /** Common terms, each with the name of its file. */
  private readonly commonTerms: ReadonlyMap<string, string>
  /** The sorted terms of each loaded shard. */
  private readonly terms: (readonly string[] | undefined)[] = []
  private readonly frequencies = new Map<string, number>()
  /** Common terms of which the shard is there, and the postings not. */
  private readonly unread = new Set<string>()
  private readonly loadShards: (shards: Iterable<number>) => Promise<void>
  private readonly loadTerms: (terms: Iterable<string>) => Promise<void>

  constructor(read: ReadFile, { shards, common, paragraphs }: RootFile) {
    this.size = paragraphs
    this.firsts = splitList(shards.firsts)
    this.commonTerms = new Map(
      splitList(common).map((term, i) => [term, shardName(shards.hash, this.firsts.length + i)]),
    )
    this.index = TermIndex.of(new Map(), paragraphs)
    this.loadShards = createLoader(async (shard) => {
      const range = {
        first: this.firsts[shard] ?? '',
        next: this.firsts[shard + 1] ?? null,
        size: paragraphs,
      }
      this.take(shard, await readShard(read, shardName(shards.hash, shard), range))
    })
    this.loadTerms = createLoader(async (term) => {
      const name = this.commonTerms.get(term)
      if (name === undefined) return
      const ids = await readCommon(read, name, {
        term,
        frequency: this.frequency(term),
        size: paragraphs,
      })
      this.index.addPostings(new Map([[term, ids]]))
      this.unread.delete(term)
    })
  }

  /** Loads the shards of terms, and those of all terms with the prefixes. */
  async load(terms: readonly string[], prefixes: readonly string[]): Promise<void> {
    const shards = [
      ...terms.map((term) => this.shardOf(term)),
      ...prefixes.flatMap((prefix) => this.shardsOf(prefix)),
    ]
    await this.loadShards(shards.filter((shard) => shard >= 0))
    // All terms with a prefix have to be loaded.
    await this.loadTerms(
      prefixes.flatMap((prefix) => this.withPrefix(prefix)).filter((term) => this.unread.has(term)),
    )
  }

  /** Loads the postings of common terms, whose shards are there. */
  loadCommon(terms: readonly string[]): Promise<void> {
    return this.loadTerms(terms.filter((term) => this.unread.has(term)))
  }

  /** Those first that are not common, as far as is known before anything is loaded. */
  rareFirst(terms: readonly string[]): string[] {
    return [...terms].sort(
      (a, b) => Number(this.commonTerms.has(a)) - Number(this.commonTerms.has(b)),
    )
  }

  /** Whether a term's postings are there. */
  isLoaded(term: string): boolean {
    const shard = this.shardOf(term)
    return shard < 0 || (this.terms[shard] !== undefined && !this.unread.has(term))
  }

  /** In how many paragraphs a term is, whose shard is loaded. */
  frequency(term: string): number {
    return this.frequencies.get(term) ?? 0
  }

  /** The paragraphs with all of the terms, whose postings must be there; ascending. */
  findAll(terms: readonly string[]): readonly number[] {
    // FlexSearch goes through the lists of all terms; these are as long as they may be.
    return intersectIds(
      terms.map((term) => (this.frequency(term) > 0 ? this.index.findAll([term]) : [])),
    )
  }

  /** The paragraphs with a term that has the prefix, which must be loaded; ascending. */
  findPrefix(prefix: string): readonly number[] {
    return unionIds(this.withPrefix(prefix).map((term) => this.findAll([term])))
  }

  private withPrefix(prefix: string): readonly string[] {
    return this.shardsOf(prefix).flatMap((shard) => withPrefix(this.terms[shard] ?? [], prefix))
  }

  private shardOf(term: string): number {
    return lastUpTo(this.firsts, term)
  }

  private shardsOf(prefix: string): number[] {
    const first = Math.max(0, this.shardOf(prefix))
    const last = Math.max(first, lastUpTo(this.firsts, `${prefix}\uffff`))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  }

  private take(shard: number, file: ShardFile) {
    const postings = new Map(unpackPostings(file))
    for (const [term, ids] of postings) this.frequencies.set(term, ids.length)
    const common = [...postings].filter(([, ids]) => ids.length === 0).map(([term]) => term)
    for (const [i, term] of common.entries()) {
      postings.delete(term)
      this.frequencies.set(term, file.common[i] ?? 0)
      this.unread.add(term)
    }
    this.index.addPostings(postings)
    for (const [word, frequency] of unpackWords(file)) this.words.set(word, frequency)
    this.terms[shard] = splitList(file.terms)
  }
}
