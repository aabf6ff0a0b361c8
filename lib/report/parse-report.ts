import { closingStart } from '@/lib/report/closing'
import { findHeadings } from '@/lib/report/find-headings'
import { REASONS } from '@/lib/report/reasons'
import { ReportBuilder } from '@/lib/report/report-builder'
import { ReportError } from '@/lib/report/report-error'
import { findTitle } from '@/lib/report/title'
import type { Report, ReportMeta, ReportWarning } from '@/lib/report/types'
import { findLost, findUnmarked } from '@/lib/report/unmarked-headings'
import { joinUnits, splitUnits } from '@/lib/report/units'

/**
 * Reads a report's structure out of its text. Every source character but line ends and a
 * byte-order mark ends up in exactly one paragraph, in order.
 *
 * @param source  the decoded text, verbatim
 * @throws {ReportError} on an empty text or an erratum that is not where it says
 */
export function parseReport(id: string, source: string, meta: ReportMeta): Report {
  const lines = splitUnits(source)
  if (lines.length === 0) throw new ReportError(1, REASONS.emptyText)
  const found = findHeadings(lines)
  const [end = lines.length] = found.headings.keys()
  const place = findTitle(lines, end)
  const title = place?.first ?? -1
  const isJoined = place !== null && place.first < place.last
  const units = isJoined ? joinUnits(lines, place.first, place.last, source) : lines
  const { headings: all, warnings } = isJoined ? findHeadings(units) : found
  // Lines above the title are no headings, though they may look like one once the title is one
  // line.
  const headings = new Map([...all].filter(([at]) => at > title))
  const annex = [...headings].find(([, { marker }]) => marker.kind === 'annex')?.[0] ?? units.length
  const lastHeading = [...headings.keys()].findLast((at) => at < annex) ?? -1
  const closing = closingStart(
    units.slice(0, annex).map(({ text }) => text),
    Math.max(title, lastHeading) + 1,
  )
  const unmarked =
    headings.size > 0
      ? findLost(units, headings, title)
      : findUnmarked(units.slice(0, closing), title)

  const builder = new ReportBuilder(source, units, meta)
  units.forEach((unit, at) => {
    const heading = headings.get(at)
    const level = unmarked.get(at)
    if (at === title) builder.readTitle(unit)
    else if (at >= closing && at < annex) builder.readClosing(unit, at === annex - 1)
    else if (heading) builder.readHeading(unit, heading)
    else if (level !== undefined) builder.readUnmarked(unit, level)
    else builder.readBody(unit)
  })
  const guesses = [
    ...guessesOf(place, units[0]?.number ?? 1),
    ...[...unmarked.keys()].map((at) => ({
      line: units[at]?.number ?? 1,
      reason: REASONS.unnumbered,
    })),
  ]
  const sorted = [...warnings, ...guesses].sort((a, b) => a.line - b.line)
  return { id, meta, sections: builder.sections, paragraphs: builder.paragraphs, warnings: sorted }
}

function guessesOf(title: ReturnType<typeof findTitle>, line: number): ReportWarning[] {
  if (!title) return [{ line, reason: REASONS.noTitle }]
  return title.isGuess ? [{ line, reason: REASONS.guessedTitle }] : []
}
