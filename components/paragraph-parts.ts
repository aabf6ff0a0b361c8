import type { Paragraph, PlacedErratum } from '@/lib/report/types'

/** A stretch of a paragraph that is rendered as one text node. */
export type Piece = {
  readonly text: string
  readonly erratum: PlacedErratum | null
  /** Whether the erratum ends here, so that its note follows. */
  readonly endsErratum: boolean
}

/** A run-in heading, an item, or what is neither. */
export type Block = {
  readonly kind: 'heading' | 'item' | 'plain'
  /** The item's anchor. */
  readonly anchor: string | null
  readonly pieces: readonly Piece[]
}

/** A paragraph in the parts it is rendered in: each source character once, in order. */
export function paragraphParts(paragraph: Paragraph): Block[] {
  const { text, items, role } = paragraph
  const firstItem = items[0]?.start ?? text.length
  const heading = role === 'body' ? Math.min(paragraph.headingLength, firstItem) : 0
  const blocks: Block[] = []
  const push = (kind: Block['kind'], anchor: string | null, start: number, end: number) => {
    if (start < end) blocks.push({ kind, anchor, pieces: cutPieces(paragraph, start, end) })
  }
  push('heading', null, 0, heading)
  push('plain', null, heading, firstItem)
  for (const item of items) push('item', item.anchor, item.start, item.end)
  return blocks
}

function cutPieces({ text, errata }: Paragraph, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const push = (until: number, erratum: PlacedErratum | null) => {
    if (until <= at) return
    pieces.push({ text: text.slice(at, until), erratum, endsErratum: erratum?.end === until })
    at = until
  }
  for (const erratum of errata) {
    push(Math.min(end, erratum.start), null)
    push(Math.min(end, erratum.end), erratum)
  }
  push(end, null)
  return pieces
}
