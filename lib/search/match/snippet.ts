import { quote, type Quotation } from '@/lib/report/quotation'
import type { PlacedErratum } from '@/lib/report/types'
import type { Range } from '@/lib/text/range'

/** The length of a snippet, in UTF-16 units; a snippet is longer where it would cut a match. */
const SNIPPET_LENGTH = 72
/** The text shown before the first match, in UTF-16 units, so that the match is read in context. */
const LEAD_LENGTH = 14

/** A part of a paragraph, quoted, with the marks in it. */
export type Snippet = Quotation & {
  /** In units of `text`. */
  readonly ranges: readonly Range[]
  /** Whether the paragraph continues before and after it. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/**
 * The window of a paragraph that holds most of its matches; the first such.
 *
 * @param errata  of the paragraph
 */
export function createSnippet(
  text: string,
  ranges: readonly Range[],
  errata: readonly PlacedErratum[],
): Snippet {
  const first = densest(ranges)
  const latest = Math.max(0, text.length - SNIPPET_LENGTH)
  const start = moveOffPair(text, Math.min(latest, Math.max(0, first - LEAD_LENGTH), first))
  const end = moveOffRange(ranges, moveOffPair(text, Math.min(text.length, start + SNIPPET_LENGTH)))
  return {
    ...quote(text, errata, { start, end }),
    ranges: ranges
      .filter((range) => range.end > start && range.start < end)
      .map((range) => ({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      })),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  }
}

/** Start of the range from which most other ranges are within a snippet's reach. */
function densest(ranges: readonly Range[]): number {
  const reach = SNIPPET_LENGTH - LEAD_LENGTH
  let best = { start: 0, count: 0 }
  let last = 0
  ranges.forEach(({ start }, first) => {
    while ((ranges[last]?.end ?? Infinity) <= start + reach) last++
    if (last - first > best.count) best = { start, count: last - first }
  })
  return best.count > 0 ? best.start : (ranges[0]?.start ?? 0)
}

/** Moves a cut out of a match: to its end, unless the match is longer than a snippet. */
function moveOffRange(ranges: readonly Range[], at: number): number {
  const cut = ranges.find(({ start, end }) => start < at && at < end)
  return cut && cut.end - cut.start <= SNIPPET_LENGTH ? cut.end : at
}

/** Moves a cut out of a surrogate pair. */
function moveOffPair(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
