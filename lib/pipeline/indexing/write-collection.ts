import type { BlockGroup } from './block-groups'
import type { CollectionPostings } from './collection-postings'
import type { HashedFiles } from './hashed-files'
import {
  HASH_LENGTHS,
  shardName,
  type RootFile,
  type ShardFile,
} from '@/lib/index/collection-files'
import { toDistances } from '@/lib/index/distances'
import { FORMAT, packWords } from '@/lib/index/index-files'
import type { CatalogEntry } from '@/lib/index/catalog-file'
import { joinList } from '@/lib/index/word-list'

/**
 * Length of a shard's JSON, at most, about, in UTF-16 units. A query loads some five shards, and the
 * root has the first term of each: on the statutes of the evaluation data the sum is least at about
 * 4 kB a shard, as served.
 */
const SHARD_LENGTH = 8_000
/** The most paragraphs of a term that is not common. */
const MAX_UNCOMMON_PARAGRAPHS = 3000

/** The collection after all reports are read. */
export type Collection = {
  readonly postings: CollectionPostings
  /** The dictionary words of the texts, single characters included. */
  readonly words: ReadonlyMap<string, number>
  readonly catalog: readonly CatalogEntry[]
  /** How many blocks each report has. */
  readonly reportBlocks: number[]
  /** The first paragraph of each block. */
  readonly blockStarts: readonly number[]
  readonly groups: readonly BlockGroup[]
  readonly paragraphs: number
}

/** The root's part of the lexicon and the tables. */
type Shared = Pick<RootFile, 'total' | 'minimum' | 'synonyms' | 'script'>

/** Writes the shards; returns the root, which names all pieces. */
export function writeCollection(
  collection: Collection,
  files: HashedFiles,
  shared: Shared,
): RootFile {
  const { postings, catalog } = collection
  const terms = postings.terms()
  const common = terms.filter((term) => isCommon(term, postings))
  const shards = packShards(terms, collection)
  const hash = files.addParts(
    [...shards.map(({ json }) => json), ...common.map((term) => packCommon(term, postings))],
    shardName,
    HASH_LENGTHS.shards,
  )
  const agencies = distinct(catalog.map(({ agency }) => agency))
  const years = distinct(catalog.map((entry) => JSON.stringify(entry.years)))
  return {
    format: FORMAT,
    paragraphs: collection.paragraphs,
    characters: catalog.reduce((sum, { characters }) => sum + characters, 0),
    shards: {
      firsts: joinList(shards.map(({ first }) => first)),
      hash,
    },
    blocks: {
      starts: toDistances(collection.blockStarts),
      groups: collection.groups.map(({ blocks }) => blocks),
      hashes: collection.groups.map(({ hash }) => hash).join(''),
    },
    reports: {
      blocks: collection.reportBlocks,
      agency: catalog.map(({ agency }) => agencies.indexOf(agency)),
      years: catalog.map((entry) => years.indexOf(JSON.stringify(entry.years))),
    },
    agencies,
    years: years.map((json) => JSON.parse(json) as number[]),
    common: joinList(common),
    ...shared,
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

/** Cuts the sorted terms into shards; a word goes where the terms are that it begins with. */
function packShards(terms: readonly string[], { postings, words }: Collection) {
  const longWords = [...words.keys()].filter((word) => [...word].length > 1).sort()
  let nextWord = 0
  return cutIntoShards(terms, postings).map((own, i, all) => {
    const end = all[i + 1]?.[0]
    const ownWords = new Map<string, number>()
    // Of a character alone, the beginning of no term may be a word, but its end.
    for (const char of new Set(own.flatMap((term) => [...term]))) {
      const frequency = words.get(char)
      if (frequency !== undefined) ownWords.set(char, frequency)
    }
    for (; nextWord < longWords.length; nextWord++) {
      const word = longWords[nextWord] ?? ''
      if (end !== undefined && word >= end) break
      ownWords.set(word, words.get(word) ?? 0)
    }
    const shard: ShardFile = {
      format: FORMAT,
      terms: joinList(own),
      postings: own.map((term) => (isCommon(term, postings) ? [] : postings.distances(term))),
      common: own
        .filter((term) => isCommon(term, postings))
        .map((term) => postings.frequency(term)),
      ...packWords(ownWords),
    }
    // As bytes, which take half the memory: all of them are kept until their hash is known.
    return { first: own[0] ?? '', json: Buffer.from(JSON.stringify(shard)) }
  })
}

function packCommon(term: string, postings: CollectionPostings): Buffer {
  return Buffer.from(JSON.stringify({ format: FORMAT, term, postings: postings.distances(term) }))
}

function cutIntoShards(terms: readonly string[], postings: CollectionPostings): string[][] {
  const shards: string[][] = []
  let length = Infinity
  for (const term of terms) {
    // A distance and its comma; the term in its list.
    const size = isCommon(term, postings) ? 30 : postings.frequency(term) * 3 + 8
    length += size
    if (length > SHARD_LENGTH) {
      shards.push([])
      length = size
    }
    shards.at(-1)?.push(term)
  }
  return shards
}

function isCommon(term: string, postings: CollectionPostings): boolean {
  return postings.frequency(term) > MAX_UNCOMMON_PARAGRAPHS
}
