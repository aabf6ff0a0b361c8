import { Charset, Index, type IndexOptions } from 'flexsearch'
import { bare } from '@/lib/search/report/scan-oracle.fixture'
import { allWords } from '@/lib/bench/peers/all-words'
import type { Peer, ShippedFile } from '@/lib/bench/peers/peer'

/** FlexSearch as it comes, not with the terms that our own search gives it. */
function flexSearch(id: string, name: string, note: string, options: IndexOptions): Peer {
  return {
    id: `flexsearch-${id}`,
    name: `FlexSearch, ${name}`,
    note,
    build: ({ paragraphs }) => {
      const index = new Index(options)
      paragraphs.forEach((paragraph, position) => index.add(position, paragraph.bare))
      const files = new Map<string, ShippedFile>()
      index.export((key: string, data: string) => {
        // It hands out JSON already.
        files.set(key, { content: Buffer.from(data), isText: false })
      })
      return {
        files: [...files.values()],
        open: () => {
          const opened = new Index(options)
          for (const [key, file] of files)
            opened.import(key, Buffer.from(file.content).toString('utf8'))
          const find = (word: string) =>
            opened.search(bare(word), { limit: paragraphs.length }) as number[]
          return { ask: (query) => allWords(query, find) }
        },
      }
    },
  }
}

const CJK = { encoder: Charset.CJK }

export const flexSearchPeers: readonly Peer[] = [
  flexSearch(
    'default',
    'default + CJK',
    'Charset.CJK, one character a term; the presets match and memory find the same',
    CJK,
  ),
  flexSearch(
    'performance',
    'performance + CJK',
    'preset performance (terms in the context of their neighbour), Charset.CJK; without fastupdate, with which an exported index cannot be imported',
    { preset: 'performance', fastupdate: false, ...CJK },
  ),
  flexSearch('score', 'score + CJK', 'preset score (context of two neighbours), Charset.CJK', {
    preset: 'score',
    ...CJK,
  }),
  flexSearch(
    'full',
    'tokenize: full',
    'default encoder, every part of a run of characters is a term',
    { tokenize: 'full' },
  ),
]
