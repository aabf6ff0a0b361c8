import { readMarker } from '@/lib/report/markers'
import { HAN_RUNS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { loose } from '@/lib/text/loose'
import { mapIdentity } from '@/lib/text/mapped-text'
import type { Segment } from '@/lib/text/segment'
import { paragraphViews, type Amendment, type View } from '@/lib/text/views'

/** What the search must know of a paragraph. Its id is its position in the list it comes in. */
export type SearchParagraph = {
  readonly anchor: string
  /** 1-based line of the source. */
  readonly line: number
  /** Verbatim. */
  readonly text: string
  /** How much of `text` is heading, in UTF-16 units. */
  readonly headingLength: number
  readonly errata: readonly Amendment[]
  /** Headings of the sections that it stands in, outermost first, its own left out. */
  readonly ancestors: readonly string[]
}

/** A paragraph made ready for matching and ranking. */
export type ParagraphText = {
  readonly views: readonly View[]
  /** Loose text of its own heading without the marker, '' if it has none. */
  readonly heading: string
  /** Loose text of the headings above it. */
  readonly ancestors: string
  /** Whether a word begins or ends at this offset of the folded text (of the first view). */
  readonly isWordEdge: (offset: number) => boolean
}

/** Prepares paragraphs when they are first asked for, and keeps them. */
export function createParagraphTexts(
  paragraphs: readonly SearchParagraph[],
  segment: Segment,
): (id: number) => ParagraphText {
  const ready: (ParagraphText | undefined)[] = []
  return (id) => {
    const paragraph = paragraphs[id]
    if (!paragraph) throw new RangeError(`no paragraph ${id}`)
    return (ready[id] ??= prepare(paragraph, segment))
  }
}

function prepare(paragraph: SearchParagraph, segment: Segment): ParagraphText {
  const views = paragraphViews(paragraph.text, paragraph.errata)
  const marker = readMarker(paragraph.text)?.text ?? ''
  const heading = paragraph.text.slice(marker.length, paragraph.headingLength)
  let edges: Set<number> | null = null
  return {
    views,
    heading: looseText(heading.replace(/。$/, '')),
    ancestors: paragraph.ancestors.map(looseText).join('\n'),
    isWordEdge: (offset) => (edges ??= findWordEdges(views[0]?.strict.text ?? '', segment)).has(offset),
  }
}

/** The loose view of a string that stands alone. */
export function looseText(text: string): string {
  return loose(mapIdentity(fold(text).text)).text
}

function findWordEdges(folded: string, segment: Segment): Set<number> {
  const edges = new Set<number>()
  for (const match of folded.matchAll(HAN_RUNS)) {
    let at = match.index
    edges.add(at)
    for (const word of segment(match[0])) edges.add((at += word.length))
  }
  return edges
}
