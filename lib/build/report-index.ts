import type { Dictionary } from '@/lib/build/dictionary'
import { amendmentsOf } from '@/lib/report/errata'
import type { Report } from '@/lib/report/types'
import { HAN_RUNS } from '@/lib/text/characters'
import { createTermIndex } from '@/lib/text/index-config'
import { packIndex, type IndexFile } from '@/lib/text/index-files'
import { exportPostings } from '@/lib/text/term-index'
import { viewTerms } from '@/lib/text/terms'
import { paragraphViews, type View } from '@/lib/text/views'

/** A report's index as FlexSearch built it, and the folded texts it was built from. */
export type BuiltIndex = { readonly file: IndexFile; readonly texts: readonly string[] }

/** Indexes a report's paragraphs; a paragraph's id is its position. */
export function buildReportIndex(report: Report, dictionary: Dictionary): BuiltIndex {
  const index = createTermIndex()
  const texts: string[] = []
  report.paragraphs.forEach((paragraph, id) => {
    const terms = new Set<string>()
    for (const view of paragraphViews(paragraph.text, amendmentsOf(paragraph.errata))) {
      texts.push(view.strict.text)
      for (const term of termsOf(view, dictionary)) terms.add(term)
    }
    // The declared type takes a string; the encoder takes the terms as they are.
    index.add(id, [...terms] as unknown as string)
  })
  return { file: packIndex(report.id, report.paragraphs.length, exportPostings(index)), texts }
}

function termsOf(view: View, dictionary: Dictionary): string[] {
  const words = [...view.strict.text.matchAll(HAN_RUNS)].flatMap(([run]) =>
    dictionary.cutForSearch(run),
  )
  return [...words, ...viewTerms(view)]
}
