import type { CorpusPostings } from '@/lib/build/corpus-postings'
import type { HashedFiles } from '@/lib/build/hashed-files'
import { shardName, type RootFile } from '@/lib/text/corpus-files'
import { toDistances } from '@/lib/text/distances'
import { FORMAT, packWords } from '@/lib/text/index-files'
import type { CatalogEntry } from '@/lib/text/catalog-file'
import { joinList } from '@/lib/text/word-list'

/** Length of a shard's JSON, in UTF-16 units; a third of it as served. Larger where one term alone is. */
const SHARD_LENGTH = 26_000
/** A term in more paragraphs than this is common: others are asked for first. */
const COMMON = 1000

/** What the collection is, when all reports are read. */
export type Corpus = {
  readonly postings: CorpusPostings
  /** Dictionary words of two characters and more. */
  readonly words: ReadonlyMap<string, number>
  readonly catalog: readonly CatalogEntry[]
  /** First paragraphs of reports and of blocks. */
  readonly reportStarts: readonly number[]
  readonly blockStarts: readonly number[]
  readonly blockHashes: readonly string[]
  readonly paragraphs: number
}

/** Writes the shards; returns the root, which names all pieces. */
export function writeCorpus(corpus: Corpus, files: HashedFiles, lexicon: string, script: string): RootFile {
  const { postings, catalog } = corpus
  const terms = postings.terms()
  const shards = writeShards(terms, corpus, files)
  const common = terms.filter((term) => postings.frequency(term) > COMMON)
  const agencies = distinct(catalog.map(({ agency }) => agency))
  const years = distinct(catalog.map((entry) => JSON.stringify(entry.years)))
  return {
    format: FORMAT,
    paragraphs: corpus.paragraphs,
    characters: catalog.reduce((sum, { characters }) => sum + characters, 0),
    shards: {
      firsts: joinList(shards.map(({ first }) => first)),
      hashes: shards.map(({ hash }) => hash).join(''),
    },
    blocks: { starts: toDistances(corpus.blockStarts), hashes: corpus.blockHashes.join('') },
    reports: {
      starts: toDistances(corpus.reportStarts),
      agency: catalog.map(({ agency }) => agencies.indexOf(agency)),
      years: catalog.map((entry) => years.indexOf(JSON.stringify(entry.years))),
    },
    agencies,
    years: years.map((json) => JSON.parse(json) as number[]),
    common: {
      terms: joinList(common),
      levels: common.map((term) => Math.floor(Math.log2(postings.frequency(term)))),
    },
    lexicon,
    script,
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

/** Cuts the sorted terms into shards; a word goes where the terms are that it begins with. */
function writeShards(terms: readonly string[], { postings, words }: Corpus, files: HashedFiles) {
  const sortedWords = [...words.keys()].sort()
  const shards: { first: string; hash: string }[] = []
  let nextWord = 0
  let from = 0
  while (from < terms.length) {
    const lists: number[][] = []
    let length = 0
    let to = from
    while (to < terms.length && (length < SHARD_LENGTH || to === from)) {
      const list = postings.distances(terms[to] ?? '')
      // A list that would make a full shard twice as large begins the next.
      const size = list.length * 2 + 8
      if (to > from && length > 0 && length + size > SHARD_LENGTH * 1.5) break
      lists.push(list)
      length += size
      to++
    }
    const end = terms[to]
    const own = new Map<string, number>()
    for (let word = sortedWords[nextWord]; word !== undefined && (end === undefined || word < end); ) {
      own.set(word, words.get(word) ?? 0)
      word = sortedWords[++nextWord]
    }
    const shard = { format: FORMAT, terms: joinList(terms.slice(from, to)), postings: lists, ...packWords(own) }
    shards.push({ first: terms[from] ?? '', hash: files.addPiece(JSON.stringify(shard), shardName) })
    from = to
  }
  return shards
}
