import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { packBlocks } from './report-blocks'
import { foldReport, packReport, reportLexicon, textsOf, type FoldedReport } from './report-index'
import { occurringGroups } from '@/lib/pipeline/content/select-synonyms'
import type { Report } from '@/lib/report/types'
import { yearsOf } from '@/lib/report/years'
import type { CatalogEntry } from '@/lib/index/catalog-file'
import { packPostings, type IndexFile } from '@/lib/index/index-files'
import type { Script } from '@/lib/text/script'
import type { Synonyms } from '@/lib/text/synonyms'
import { collectionTerms } from '@/lib/text/terms'

/** The tools that make a report's digest. */
export type DigestTools = {
  readonly dictionary: Dictionary
  readonly script: Script
  readonly synonyms: Synonyms
  /** Whether reports are served with their postings; else browsers make them. */
  readonly servesPostings: boolean
}

/**
 * All data that the build takes from one report, as JSON holds it. It depends on nothing but the
 * report and the tools, so that it can be kept for the next build.
 */
export type ReportDigest = {
  readonly catalog: CatalogEntry
  readonly index: IndexFile
  /** Its texts, each block as JSON; and how many paragraphs each has. */
  readonly blocks: readonly { readonly paragraphs: number; readonly json: string }[]
  /** The terms of the index over all reports; ids are positions in the report. */
  readonly terms: string
  readonly postings: readonly (readonly number[])[]
  /** All characters of its folded texts, each once. */
  readonly characters: string
  /** Positions of the synonym groups of which a member occurs. */
  readonly synonyms: readonly number[]
}

export function digestReport(report: Report, tools: DigestTools): ReportDigest {
  const folded = foldReport(report, tools.script)
  const texts = textsOf(folded)
  const lexicon = reportLexicon(folded, tools.dictionary)
  return {
    catalog: {
      id: report.id,
      title: report.meta.title,
      agency: report.meta.agency,
      years: yearsOf(report.meta.period),
      issued: report.meta.issued,
      characters: report.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    },
    index: packReport(folded, lexicon, tools.dictionary, tools.servesPostings),
    blocks: packBlocks(folded).map((block) => ({
      paragraphs: block.texts.length,
      json: JSON.stringify(block),
    })),
    ...packPostings(collectionPostings(folded)),
    characters: [...new Set(texts.flatMap((text) => [...text]))].sort().join(''),
    synonyms: occurringGroups(tools.synonyms, texts, tools.script),
  }
}

function collectionPostings({ views }: FoldedReport): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  views.forEach((ofParagraph, id) => {
    for (const term of new Set(ofParagraph.flatMap((view) => [...collectionTerms(view)]))) {
      const ids = postings.get(term)
      if (ids) ids.push(id)
      else postings.set(term, [id])
    }
  })
  return postings
}
