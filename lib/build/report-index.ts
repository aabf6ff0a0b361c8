import type { Dictionary } from '@/lib/build/dictionary'
import { amendmentsOf } from '@/lib/report/errata'
import type { Report } from '@/lib/report/types'
import { HAN_RUNS } from '@/lib/text/characters'
import { createTermIndex } from '@/lib/text/index-config'
import { packIndex, type IndexFile } from '@/lib/text/index-files'
import { hasTraditional, NO_SCRIPT, type Script } from '@/lib/text/script'
import { exportPostings } from '@/lib/text/term-index'
import { viewTerms } from '@/lib/text/terms'
import { paragraphViews, type View } from '@/lib/text/views'

/** A report's index as FlexSearch built it. */
export type BuiltIndex = {
  readonly file: IndexFile
  /** The folded texts it was built from. */
  readonly texts: readonly string[]
  /** Whether they would differ without the script table. */
  readonly needsScript: boolean
}

/** Indexes a report's paragraphs; a paragraph's id is its position. */
export function buildReportIndex(
  report: Report,
  dictionary: Dictionary,
  script: Script = NO_SCRIPT,
): BuiltIndex {
  const index = createTermIndex()
  const texts: string[] = []
  let needsScript = false
  report.paragraphs.forEach((paragraph, id) => {
    const amendments = amendmentsOf(paragraph.errata)
    const asWritten = paragraphViews(paragraph.text, amendments)
    needsScript ||= asWritten.some((view) => hasTraditional(view.strict.text, script))
    const terms = new Set<string>()
    for (const view of paragraphViews(paragraph.text, amendments, script)) {
      texts.push(view.strict.text)
      for (const term of termsOf(view, dictionary)) terms.add(term)
    }
    // The declared type takes a string; the encoder takes the terms as they are.
    index.add(id, [...terms] as unknown as string)
  })
  const file = packIndex(report.id, report.paragraphs.length, exportPostings(index))
  return { file, texts, needsScript }
}

function termsOf(view: View, dictionary: Dictionary): string[] {
  const words = [...view.strict.text.matchAll(HAN_RUNS)].flatMap(([run]) =>
    dictionary.cutForSearch(run),
  )
  return [...words, ...viewTerms(view)]
}
