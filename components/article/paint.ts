import { paintMarks, type Painted } from './paint-marks'
import { nodeRanges } from './text-nodes'
import { mergeRanges } from '@/lib/text/range'

/** The current match is painted over the others. */
const CURRENT_PRIORITY = 1

/** Marks the matches in the text, and the current one so that it is told apart. */
export function paint(matches: readonly Painted[], current: Painted | null) {
  if (!('highlights' in CSS)) {
    paintMarks(matches, current)
    return
  }
  CSS.highlights.set('match', new Highlight(...toNodeRanges(matches)))
  const highlight = new Highlight(...toNodeRanges(current ? [current] : []))
  highlight.priority = CURRENT_PRIORITY
  CSS.highlights.set('current', highlight)
}

function toNodeRanges(painted: readonly Painted[]): StaticRange[] {
  return painted.flatMap(({ element, ranges }) =>
    mergeRanges(ranges).flatMap((range) => nodeRanges(element, range)),
  )
}
