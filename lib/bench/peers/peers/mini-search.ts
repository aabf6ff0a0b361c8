import MiniSearch, { type Options } from 'minisearch'
import { folded } from '@/lib/search/report/scan-oracle.fixture'
import { segmentWords } from '@/lib/bench/peers/segment-words'
import type { Peer } from '@/lib/bench/peers/peer'

type Document = { readonly id: number; readonly content: string }

const OPTIONS: Options<Document> = {
  fields: ['content'],
  tokenize: segmentWords,
  searchOptions: { combineWith: 'AND' },
}

export const miniSearch: Peer = {
  id: 'minisearch',
  name: 'MiniSearch + Intl.Segmenter',
  note: 'tokenize: word-like segments of Intl.Segmenter (zh); combineWith AND (its default, OR, has a smaller R × P)',
  build: ({ paragraphs }) => {
    const index = new MiniSearch<Document>(OPTIONS)
    index.addAll(paragraphs.map((paragraph, id) => ({ id, content: paragraph.folded })))
    const content = Buffer.from(JSON.stringify(index))
    return {
      files: [{ content, isText: false }],
      open: () => {
        const opened = MiniSearch.loadJSON<Document>(content.toString('utf8'), OPTIONS)
        return { ask: (query) => opened.search(folded(query)).map(({ id }) => id as number) }
      },
    }
  },
}
