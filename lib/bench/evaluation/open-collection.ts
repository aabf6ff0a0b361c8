import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { createIndexer } from '@/lib/search/report/index-in-memory.fixture'
import { contentOf, type CollectionDocument } from './collection'
import { plainReport } from '@/lib/bench/plain-report'
import type { SearchParagraph } from '@/lib/search/match/paragraph-text'
import { createSearch, type Search } from '@/lib/search/report/search'

/**
 * Chayue's search over a collection, with the code that reports are indexed with and what it
 * can load: each document is one paragraph whose heading is the document's title. A hit's id is
 * the document's position.
 */
export function openCollection(
  documents: readonly CollectionDocument[],
  dictionary: Dictionary,
): Search {
  const paragraphs = documents.map(toParagraph)
  const { tools } = createIndexer(dictionary, CONTENT)(plainReport('collection', paragraphs))
  return createSearch({ paragraphs, outline: [], title: '', agency: '', years: [] }, tools)
}

function toParagraph(document: CollectionDocument, position: number): SearchParagraph {
  return {
    anchor: document.id,
    section: sectionOf(document.title),
    line: position + 1,
    text: contentOf(document),
    headingLength: document.title.length,
    errata: [],
    ancestors: [],
  }
}

/** The whole that a document is a part of: articles of one statute differ in the number at the end of their title. */
function sectionOf(title: string): string {
  return title.replace(/第[零〇一二三四五六七八九十百千0-9]+条.*$/, '')
}
