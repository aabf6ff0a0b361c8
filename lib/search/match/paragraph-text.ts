import { amendmentsOf } from '@/lib/report/errata'
import { readMarker } from '@/lib/report/markers'
import type { PlacedErratum } from '@/lib/report/types'
import { createWordEdges, type WordEdges } from './word-edges'
import { looseText } from '@/lib/text/loose-text'
import type { Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'
import { paragraphViews, type View } from '@/lib/text/views'
import { createWordParts } from '@/lib/text/word-parts'

/** The facts about a paragraph that the search needs. Its id is its position in the list. */
export type SearchParagraph = {
  readonly anchor: string
  /** Anchor of the section that it belongs to. */
  readonly section: string
  /** 1-based line of the source. */
  readonly line: number
  /** Verbatim. */
  readonly text: string
  /** The length of the heading at the start of `text`, in UTF-16 units. */
  readonly headingLength: number
  /** In units of `text`, sorted and disjoint. */
  readonly errata: readonly PlacedErratum[]
  /** Headings of the sections that contain it, outermost first, without its own. */
  readonly ancestors: readonly string[]
}

/** A paragraph prepared for matching and ranking. */
export type ParagraphText = WordEdges & {
  /** Verbatim. */
  readonly source: string
  readonly views: readonly View[]
  /** Loose text of its own heading without the marker, '' if it has none. */
  readonly heading: string
  /** Loose text of the headings above it. */
  readonly ancestors: string
}

/** Prepares paragraphs when they are first asked for, and keeps them. */
export function createParagraphTexts(
  paragraphs: readonly SearchParagraph[],
  segment: Segment,
  script: Script,
): (id: number) => ParagraphText {
  const ready: (ParagraphText | undefined)[] = []
  const partsOf = createWordParts(segment)
  return (id) => {
    const paragraph = paragraphs[id]
    if (!paragraph) throw new RangeError(`no paragraph ${id}`)
    return (ready[id] ??= prepareParagraph(paragraph, createWordEdges(segment, partsOf), script))
  }
}

/** Folds a paragraph and its headings. */
export function prepareParagraph(
  paragraph: SearchParagraph,
  edges: WordEdges,
  script: Script,
): ParagraphText {
  const views = paragraphViews(paragraph.text, amendmentsOf(paragraph.errata), script)
  const heading = paragraph.text.slice(
    readMarker(paragraph.text)?.end ?? 0,
    paragraph.headingLength,
  )
  return {
    source: paragraph.text,
    views,
    heading: looseText(heading.replace(/。$/, ''), script),
    ancestors: paragraph.ancestors.map((heading) => looseText(heading, script)).join('\n'),
    ...edges,
  }
}
