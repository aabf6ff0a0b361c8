import type { PageParagraph } from '@/components/article/page-paragraphs'
import { fullName } from '@/lib/report/section-name'
import type { OutlineEntry } from '@/lib/report/outline'
import {
  beginningOf,
  entryText,
  markName,
  partBefore,
  partFrom,
  repeatedLength,
  type MarkedPart,
} from '@/lib/search/match/entry-text'
import type { Hit } from '@/lib/search/match/hit'
import { mergeRanges } from '@/lib/text/range'

/** The paragraphs of a page with their hits, by position. */
export type Answered = {
  readonly paragraphs: readonly PageParagraph[]
  readonly hits: ReadonlyMap<number, Hit>
}

/** A section's name above its entries, marked where its heading answers. */
export function sectionName(
  section: OutlineEntry,
  hits: readonly Hit[],
  paragraphs: readonly PageParagraph[],
): MarkedPart {
  const text = fullName(section)
  const marks = hits.flatMap(({ id, ranges }) => {
    const paragraph = paragraphs[id]
    if (!paragraph) return []
    const heading = partBefore({ text: paragraph.text, ranges }, repeatedBy(paragraph, section))
    return markName(text, headingOf(section), heading)
  })
  return { text, ranges: mergeRanges(marks) }
}

/** The text that the entry of a hit shows below its section's name. */
export function resultText(
  hit: Hit,
  section: OutlineEntry | undefined,
  { paragraphs, hits }: Answered,
): MarkedPart {
  const paragraph = paragraphs[hit.id]
  if (!paragraph) return { text: '', ranges: [] }
  const following = () => {
    // Headings of the sections in it, too, are passed over.
    for (let id = hit.id + 1; ; id++) {
      const next = paragraphs[id]
      if (!next?.sections.includes(paragraph.section)) return null
      const below = partFrom(
        { text: next.text, ranges: hits.get(id)?.ranges ?? [], errata: next.errata },
        repeatedLength({ ...next, heading: next.title }),
      )
      if (below.text.trim() !== '') return beginningOf(below)
    }
  }
  return entryText(
    { text: paragraph.text, ranges: hit.ranges, errata: paragraph.errata },
    repeatedBy(paragraph, section),
    following,
  )
}

/** The title and the closing lines are named by their role, not by a heading. */
function headingOf(section: OutlineEntry | undefined): string {
  return section && section.level > 0 ? section.heading : ''
}

/** The length of a paragraph's start that the name of its section shows already. */
function repeatedBy(
  { text, headingLength }: PageParagraph,
  section: OutlineEntry | undefined,
): number {
  if (!section || section.level === 0) return 0
  return repeatedLength({ text, headingLength, heading: headingOf(section) })
}
