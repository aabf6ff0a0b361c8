import { findCandidates, type Candidate } from '@/lib/report/candidates'
import { isClosingDate } from '@/lib/report/closing'
import type { Marker } from '@/lib/report/markers'
import { nestingOrder } from '@/lib/report/nesting'
import { judgeNumbers } from '@/lib/report/numbering'
import { REASONS, type Reason } from '@/lib/report/reasons'
import type { ReportWarning } from '@/lib/report/types'
import type { Unit } from './lines'

/** A line that opens a numbered section. */
export type Heading = {
  readonly marker: Marker
  /** The number at the end of the marker: the 3 of 1.2.3. */
  readonly number: number
  /**
   * 1 for the outermost kind of its document, and for an annex; sections within an annex begin with
   * 2.
   */
  readonly level: number
}

/** The most lines between a line that names an annex and the signature's date below it. */
const MAX_LINES_BEFORE_DATE = 6

/**
 * Finds the lines that open numbered sections, and their levels.
 *
 * @returns headings by position among the units, in order; and warnings for the editor
 */
export function findHeadings(units: readonly Unit[]): {
  readonly headings: ReadonlyMap<number, Heading>
  readonly warnings: readonly ReportWarning[]
} {
  const headings = new Map<number, Heading>()
  const warnings: ReportWarning[] = []
  const warn = ({ at }: Candidate, reason: Reason | null) => {
    if (reason !== null) warnings.push({ line: units[at]?.number ?? 1, reason })
  }
  for (const { annex, inside } of divide(findCandidates(units), units, warn)) {
    if (annex) headings.set(annex.at, { marker: annex.marker, number: annex.number, level: 1 })
    const order = nestingOrder(inside)
    const verdicts = judgeNumbers(inside, order, units)
    const used = new Set(
      inside.filter((candidate) => verdicts.get(candidate)?.isHeading).map(({ key }) => key),
    )
    const levels = order.filter((key) => used.has(key))
    for (const candidate of inside) {
      const { isHeading, reason } = verdicts.get(candidate) ?? { isHeading: false, reason: null }
      warn(candidate, reason)
      if (!isHeading) continue
      const level = levels.indexOf(candidate.key) + (annex ? 2 : 1)
      headings.set(candidate.at, { marker: candidate.marker, number: candidate.number, level })
    }
  }
  return { headings: new Map([...headings].sort(([a], [b]) => a - b)), warnings }
}

type Scope = { readonly annex: Candidate | null; readonly inside: Candidate[] }

/** The document and each of its annexes have numbering of their own. */
function divide(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  warn: (candidate: Candidate, reason: Reason | null) => void,
): Scope[] {
  const annexes = candidates.filter(({ key }) => key === 'annex')
  const scopes: Scope[] = [{ annex: null, inside: [] }]
  for (const candidate of candidates) {
    if (candidate.key !== 'annex') {
      scopes.at(-1)?.inside.push(candidate)
    } else if (candidate.isDoubted) {
      warn(candidate, candidate.reason)
    } else if (candidate.at === 0 || isNamedOnly(candidate, annexes, units)) {
      warn(candidate, REASONS.annexNamedOnly)
    } else {
      scopes.push({ annex: candidate, inside: [] })
    }
  }
  return scopes
}

/** 附件：名单 above the signature only names an annex; the annex itself comes below, or not at all. */
function isNamedOnly(
  { at, marker, number }: Candidate,
  annexes: readonly Candidate[],
  units: readonly Unit[],
): boolean {
  if ((units[at]?.text ?? '').slice(marker.end).trim() === '') return false
  const comesBelow = annexes.some((other) => other.at > at && other.number === number)
  return (
    comesBelow ||
    units.slice(at + 1, at + 1 + MAX_LINES_BEFORE_DATE).some(({ text }) => isClosingDate(text))
  )
}
