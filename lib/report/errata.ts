import { REASONS } from '@/lib/report/reasons'
import { ReportError } from '@/lib/report/report-error'
import type { Erratum, PlacedErratum } from '@/lib/report/types'
import { overlaps, type Range } from '@/lib/text/range'
import type { Amendment } from '@/lib/text/views'

/**
 * Places the errata of one source line in its text, sorted.
 *
 * @param text the line
 * @param errata those of this line
 * @throws {ReportError} on a quote that is not there, and on errata that overlap
 */
export function placeErrata(text: string, errata: readonly Erratum[]): PlacedErratum[] {
  const done = new Map<string, number>()
  const placed = errata.map(({ quote, line, kind, reading, note }): PlacedErratum => {
    // The same quote again means its next occurrence.
    const start = text.indexOf(quote, done.get(quote))
    if (start < 0) throw new ReportError(line, REASONS.quoteNotThere(quote))
    done.set(quote, start + quote.length)
    return { start, end: start + quote.length, kind, reading, note }
  })
  placed.sort((a, b) => a.start - b.start)
  placed.forEach((erratum, i) => {
    const next = placed[i + 1]
    if (next && overlaps(erratum, next)) {
      throw new ReportError(errata[0]?.line ?? 1, REASONS.errataOverlap)
    }
  })
  return placed
}

/**
 * The changes that errata make for the search; an erratum without a reading that is not noise makes
 * none.
 */
export function amendmentsOf(errata: readonly PlacedErratum[]): Amendment[] {
  return errata
    .filter(({ kind, reading }) => kind === 'noise' || reading !== null)
    .map(({ start, end, reading }) => ({ start, end, reading }))
}

/**
 * A range of a paragraph as it is meant: without noise, and with the readings that lie wholly
 * within it.
 *
 * @param errata of the paragraph, sorted and disjoint, in units of `text`
 */
export function amendedText(
  text: string,
  errata: readonly PlacedErratum[],
  { start, end }: Range,
): string {
  let amended = ''
  let done = start
  for (const amendment of amendmentsOf(errata)) {
    const from = Math.max(amendment.start, start)
    const to = Math.min(amendment.end, end)
    const isWhole = from === amendment.start && to === amendment.end
    if (from >= to || (amendment.reading !== null && !isWhole)) continue
    amended += text.slice(done, from) + (amendment.reading ?? '')
    done = to
  }
  return amended + text.slice(done, end)
}
