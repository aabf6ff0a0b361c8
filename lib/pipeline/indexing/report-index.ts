import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { selectLexicon } from './lexicon'
import { chooseProbe } from './probe'
import { amendmentsOf } from '@/lib/report/errata'
import type { Report } from '@/lib/report/types'
import { HAN_RUNS } from '@/lib/text/characters'
import {
  FORMAT,
  packPostings,
  packWords,
  type IndexFile,
  type Postings,
} from '@/lib/index/index-files'
import { hasTraditional, NO_SCRIPT, type Script } from '@/lib/text/script'
import type { Lexicon } from '@/lib/text/segment'
import { TermIndex } from '@/lib/index/term-index'
import { viewTerms } from '@/lib/text/terms'
import { paragraphViews, type View } from '@/lib/text/views'

/** A report's paragraphs, folded. */
export type FoldedReport = {
  readonly report: Report
  /** The views of each paragraph. */
  readonly views: readonly (readonly View[])[]
  /** Of each paragraph, whether they would differ without the script table. */
  readonly isTraditional: readonly boolean[]
}

export function foldReport(report: Report, script: Script = NO_SCRIPT): FoldedReport {
  const folded = report.paragraphs.map(({ text, errata }) => {
    const amendments = amendmentsOf(errata)
    const asWritten = paragraphViews(text, amendments)
    const isTraditional = asWritten.some((view) => hasTraditional(view.strict.text, script))
    return {
      views: isTraditional ? paragraphViews(text, amendments, script) : asWritten,
      isTraditional,
    }
  })
  return {
    report,
    views: folded.map(({ views }) => views),
    isTraditional: folded.map(({ isTraditional }) => isTraditional),
  }
}

/** The folded texts of all views. */
export function textsOf({ views }: FoldedReport): string[] {
  return views.flat().map((view) => view.strict.text)
}

/** The postings of a report as FlexSearch builds them; a paragraph's id is its position. */
export function indexReport({ views }: FoldedReport, dictionary: Dictionary): Postings {
  const index = new TermIndex(views.length)
  views.forEach((ofParagraph, id) => {
    index.add(id, new Set(ofParagraph.flatMap((view) => termsOf(view, dictionary))))
  })
  return index.postings()
}

function termsOf(view: View, dictionary: Dictionary): string[] {
  const words = [...view.strict.text.matchAll(HAN_RUNS)].flatMap(([run]) =>
    dictionary.cutForSearch(run),
  )
  return [...words, ...viewTerms(view)]
}

/** The index file of a report: its words, and its postings if they are served. */
export function packReport(
  folded: FoldedReport,
  lexicon: Lexicon,
  dictionary: Dictionary,
  isServed: boolean,
): IndexFile {
  const { report, isTraditional } = folded
  const postings = isServed ? indexReport(folded, dictionary) : null
  const words = new Map([...lexicon.frequencies].filter(([word]) => [...word].length > 1))
  return {
    format: FORMAT,
    report: report.id,
    paragraphs: report.paragraphs.length,
    needsScript: isTraditional.includes(true),
    ...packWords(words),
    probe: postings ? chooseProbe(postings) : { terms: [], ids: [] },
    index: postings && packPostings(postings),
  }
}

/** The words of a report's texts that its dictionary knows. */
export function reportLexicon(folded: FoldedReport, dictionary: Dictionary): Lexicon {
  return selectLexicon(dictionary, textsOf(folded))
}
