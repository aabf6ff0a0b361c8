import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import {
  foldReport,
  indexReport,
  reportLexicon,
  textsOf,
} from '@/lib/pipeline/indexing/report-index'
import { loadScript, selectScript } from '@/lib/text/script-table'
import { readSynonyms } from '@/lib/pipeline/content/read-synonyms'
import type { Report } from '@/lib/report/types'
import { createRetrieve } from '@/lib/search/match/retrieve'
import type { SearchTools } from '@/lib/search/match/source'
import { createSegmenter } from '@/lib/text/segment'
import { NO_SOUNDS } from '@/lib/text/sounds'
import { TermIndex } from '@/lib/index/term-index'

/** The result of indexing a report, without files in between. */
export type IndexInMemory = {
  readonly tools: SearchTools
  /** The folded texts that it was built from, and the dictionary words in them. */
  readonly texts: readonly string[]
  readonly words: readonly string[]
}

/** Indexes reports as the build does, one after the other, with the synonyms of a content folder. */
export function createIndexer(
  dictionary: Dictionary,
  content: string,
): (report: Report) => IndexInMemory {
  const script = loadScript()
  const synonyms = readSynonyms(content, script)
  return (report) => {
    const folded = foldReport(report, script)
    const texts = textsOf(folded)
    const size = report.paragraphs.length
    const lexicon = reportLexicon(folded, dictionary)
    const index = TermIndex.of(indexReport(folded, dictionary), size)
    const tools: SearchTools = {
      retrieve: createRetrieve(index),
      segment: createSegmenter(lexicon),
      knows: (char) => index.terms.has(char),
      synonyms,
      script: selectScript(script, texts),
      // Nothing that is evaluated is misspelt or spelled out; a table can be put in its place.
      sounds: NO_SOUNDS,
    }
    return { tools, texts, words: [...lexicon.frequencies.keys()] }
  }
}
