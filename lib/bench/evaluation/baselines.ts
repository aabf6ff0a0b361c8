import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { bigramTerms, wordTerms, type ToTerms } from './baseline-terms'
import { createBm25 } from './bm25'
import { contentOf, type CollectionDocument } from './collection'
import { DEPTH, type Method } from './method'

/** The methods for comparison: the usual libraries with their defaults, and plain BM25. */
export function createBaselines(dictionary: Dictionary): Method[] {
  const words = wordTerms(dictionary)
  return [
    flexSearch(words),
    miniSearch,
    bm25('BM25 words', 'nodejieba words', words),
    bm25('BM25 bigrams', 'Han bigrams', bigramTerms),
  ]
}

/** FlexSearch's own order: earlier words weigh more, in nine steps. */
function flexSearch(words: ToTerms): Method {
  return {
    name: 'FlexSearch',
    note: 'its own order over nodejieba words (one cut, HMM off); tokenize: strict, its default resolution (9), no context; suggest: true, without which a query must have all its words in one document',
    open: (documents, onIndexed) => {
      const index = new Index({ encode: words, tokenize: 'strict' })
      documents.forEach((document, position) => {
        index.add(position, contentOf(document))
        onIndexed(position + 1)
      })
      return (query) => index.search(query, { limit: DEPTH, suggest: true }) as number[]
    },
  }
}

const miniSearch: Method = {
  name: 'MiniSearch',
  note: 'Intl.Segmenter (zh, word-like segments), combineWith: OR, else its defaults (BM25+, lower case)',
  open: (documents, onIndexed) => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    const index = new MiniSearch<{ id: number; content: string }>({
      fields: ['content'],
      tokenize: (text) =>
        [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
          isWordLike ? [segment] : [],
        ),
      searchOptions: { combineWith: 'OR' },
    })
    documents.forEach((document, position) => {
      index.add({ id: position, content: contentOf(document) })
      onIndexed(position + 1)
    })
    return (query) => index.search(query).map(({ id }) => id as number)
  },
}

function bm25(name: string, what: string, toTerms: ToTerms): Method {
  return {
    name,
    note: `plain BM25 over ${what}, numbers and Latin words of the folded text; k1 1.2, b 0.75`,
    open: (documents, onIndexed) => {
      const rank = createBm25(termsOf(documents, toTerms, onIndexed))
      return (query) => rank(toTerms(query)).map(({ document }) => document)
    },
  }
}

/** One document after the other, since the terms of all would take gigabytes. */
function* termsOf(
  documents: readonly CollectionDocument[],
  toTerms: ToTerms,
  onIndexed: (done: number) => void,
) {
  for (const [position, document] of documents.entries()) {
    yield toTerms(contentOf(document))
    onIndexed(position + 1)
  }
}
