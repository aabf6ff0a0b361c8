import Fuse, { type IFuseOptions } from 'fuse.js'
import { bare, folded } from '@/lib/search/report/scan-oracle.fixture'
import { allWords } from '@/lib/bench/peers/all-words'
import { jsonFile, readJsonFile } from '@/lib/bench/peers/files'
import { segmentWords } from '@/lib/bench/peers/segment-words'
import type { Peer } from '@/lib/bench/peers/peer'

type Find = (pattern: string) => number[]
type Item = { readonly content: string }

/** Its index and the list itself, which it searches. */
function fuse(
  id: string,
  name: string,
  note: string,
  options: IFuseOptions<Item>,
  ask: (query: string, find: Find) => readonly number[],
): Peer {
  const all: IFuseOptions<Item> = { keys: ['content'], ignoreLocation: true, ...options }
  return {
    id: `fuse-${id}`,
    name: `Fuse.js, ${name}`,
    note,
    build: ({ paragraphs }) => {
      const list = paragraphs.map((paragraph) => ({ content: paragraph.bare }))
      const files = [
        jsonFile(Fuse.createIndex(['content'], list)),
        { ...jsonFile(list), isText: true },
      ]
      return {
        files,
        open: () => {
          const index = Fuse.parseIndex<Item>(
            readJsonFile(files[0]) as Parameters<typeof Fuse.parseIndex<Item>>[0],
          )
          const opened = new Fuse(readJsonFile(files[1]) as Item[], all, index)
          const find = (pattern: string) => opened.search(pattern).map(({ refIndex }) => refIndex)
          return { ask: (query) => ask(query, find) }
        },
      }
    },
  }
}

const TOKENS: IFuseOptions<Item> = {
  useTokenSearch: true,
  tokenize: segmentWords,
  tokenMatch: 'all',
  threshold: 0,
}

export const fusePeers: readonly Peer[] = [
  fuse(
    'token',
    'token search',
    'useTokenSearch, tokenize: Intl.Segmenter, tokenMatch all, threshold 0, ignoreLocation: of its settings those with the largest R × P',
    TOKENS,
    (query, find) => find(folded(query)),
  ),
  fuse(
    'include',
    "'…",
    'useExtendedSearch, the operator for an included string before each word',
    { useExtendedSearch: true },
    (query, find) => allWords(query, (word) => find(`'${bare(word)}`)),
  ),
]
