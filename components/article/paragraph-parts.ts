import { ownIndent } from './own-indent'
import type { TextReference } from '@/lib/report/text-references'
import type { Paragraph, PlacedErratum } from '@/lib/report/types'
import { controlRanges } from '@/lib/text/control-characters'
import { transparentBreaks } from '@/lib/text/line-breaks'
import type { Range } from '@/lib/text/range'

/** A stretch of a paragraph that is rendered as one text node. */
export type Piece = {
  readonly text: string
  readonly erratum: PlacedErratum | null
  /** Whether the erratum ends here, so that its note follows. */
  readonly endsErratum: boolean
  /** Anchor of the section that it refers to. */
  readonly refersTo: string | null
  /** Whether it is a line end of the source that the text continues across. */
  readonly isBreak: boolean
  /** Whether it is invisible, or is replaced by the page's indent. */
  readonly isUnseen: boolean
}

/** A run-in heading, an item, or plain text. */
export type Block = {
  readonly kind: 'heading' | 'item' | 'plain'
  /** The item's anchor. */
  readonly anchor: string | null
  readonly pieces: readonly Piece[]
}

/**
 * A paragraph in the parts it is rendered in: each source character once, in order.
 *
 * @param references  its references to other sections, in order, disjoint
 */
export function paragraphParts(
  paragraph: Paragraph,
  references: readonly TextReference[] = [],
): Block[] {
  const { text, items } = paragraph
  const firstItem = items[0]?.start ?? text.length
  const heading = leadLength(paragraph)
  const blocks: Block[] = []
  const push = (kind: Block['kind'], anchor: string | null, start: number, end: number) => {
    if (start < end)
      blocks.push({ kind, anchor, pieces: cutPieces(paragraph, references, start, end) })
  }
  push('heading', null, 0, heading)
  push('plain', null, heading, firstItem)
  for (const item of items) push('item', item.anchor, item.start, item.end)
  return blocks
}

/** The length of the heading that runs into a paragraph's text, in UTF-16 units. */
export function leadLength({ text, items, role, headingLength }: Paragraph): number {
  return role === 'body' ? Math.min(headingLength, items[0]?.start ?? text.length) : 0
}

function cutPieces(
  { text, errata, role }: Paragraph,
  references: readonly TextReference[],
  start: number,
  end: number,
): Piece[] {
  const breaks = transparentBreaks(text)
  const unseen = controlRanges(text)
  if (role === 'body') unseen.push({ start: 0, end: ownIndent(text) })
  const edges = [...errata, ...references, ...breaks, ...unseen].flatMap((range) => [
    range.start,
    range.end,
  ])
  const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).flatMap((until, i) => {
    const from = cuts[i] ?? start
    if (from === until) return []
    const holds = (range: Range) => range.start <= from && until <= range.end
    const erratum = errata.find(holds) ?? null
    const refersTo = references.find(holds)?.anchor ?? null
    const isBreak = breaks.some(holds)
    const isUnseen = unseen.some(holds)
    return [
      {
        text: text.slice(from, until),
        erratum,
        endsErratum: erratum?.end === until,
        refersTo,
        isBreak,
        isUnseen,
      },
    ]
  })
}
