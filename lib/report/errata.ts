import { ReportError } from '@/lib/report/report-error'
import type { Erratum, PlacedErratum } from '@/lib/report/types'
import { overlaps } from '@/lib/text/range'
import type { Amendment } from '@/lib/text/views'

/**
 * The errata of one source line where they stand in its text, sorted.
 *
 * @param text    the line
 * @param errata  those of this line
 * @throws {ReportError} on a quote that is not there, and on errata that overlap
 */
export function placeErrata(text: string, errata: readonly Erratum[]): PlacedErratum[] {
  const done = new Map<string, number>()
  const placed = errata.map(({ quote, line, kind, reading, note }): PlacedErratum => {
    // The same quote again means its next occurrence.
    const start = text.indexOf(quote, done.get(quote))
    if (start < 0) throw new ReportError(line, `the erratum's quote “${quote}” is not in this line`)
    done.set(quote, start + quote.length)
    return { start, end: start + quote.length, kind, reading, note }
  })
  placed.sort((a, b) => a.start - b.start)
  placed.forEach((erratum, i) => {
    const next = placed[i + 1]
    if (next && overlaps(erratum, next)) {
      throw new ReportError(errata[0]?.line ?? 1, 'two errata of this line overlap')
    }
  })
  return placed
}

/** What errata change for the search; one without a reading that is no noise changes nothing. */
export function amendmentsOf(errata: readonly PlacedErratum[]): Amendment[] {
  return errata
    .filter(({ kind, reading }) => kind === 'noise' || reading !== null)
    .map(({ start, end, reading }) => ({ start, end, reading }))
}
