import { placeErrata } from '@/lib/report/errata'
import { isBlank, splitLines } from '@/lib/report/lines'
import { REASONS } from '@/lib/report/reasons'
import { ReportError } from '@/lib/report/report-error'
import type { Erratum, PlacedErratum } from '@/lib/report/types'
import type { Unit } from './lines'

/**
 * The errata of a report by the position of their unit. An erratum names a line of the source,
 * which may be a part of a unit, or cut into several.
 *
 * @returns offsets in units of the unit's text
 * @throws {ReportError} on an erratum that is not where it says, or that two units share
 */
export function errataByUnit(
  source: string,
  units: readonly Unit[],
  errata: readonly Erratum[],
): ReadonlyMap<number, readonly PlacedErratum[]> {
  const byUnit = new Map<number, PlacedErratum[]>()
  if (errata.length === 0) return byUnit
  const lines = new Map(splitLines(source).map((line) => [line.number, line]))
  for (const number of new Set(errata.map(({ line }) => line))) {
    const line = lines.get(number)
    if (!line || isBlank(line.text)) throw new ReportError(number, REASONS.errataNoLine)
    for (const placed of placeErrata(
      line.text,
      errata.filter((erratum) => erratum.line === number),
    )) {
      const [start, end] = [line.start + placed.start, line.start + placed.end]
      const at = units.findIndex(
        (unit) => unit.start <= start && end <= unit.start + unit.text.length,
      )
      const unit = units[at]
      if (!unit) throw new ReportError(number, REASONS.errataOverEnd)
      const moved = { ...placed, start: start - unit.start, end: end - unit.start }
      byUnit.set(
        at,
        [...(byUnit.get(at) ?? []), moved].sort((a, b) => a.start - b.start),
      )
    }
  }
  return byUnit
}
