import type { Candidate } from '@/lib/report/candidates'
import { isCell, isData, isProse } from '@/lib/report/line-shape'
import { REASONS, type Reason } from '@/lib/report/reasons'
import type { Unit } from './lines'

/** The judgement that the numbers of the document give of a candidate. */
export type Verdict = {
  readonly isHeading: boolean
  /** The irregularity, for the editor; null if there is none. */
  readonly reason: Reason | null
}

const HEADING: Verdict = { isHeading: true, reason: null }
const STATUTE = new Set(['part', 'book', 'subbook', 'chapter', 'division', 'article'])
const SHALLOW = new Set(['han', 'han-bracket', ...STATUTE])
/** The largest step between two numbers: one or two may be missing. */
const MAX_NUMBER_STEP = 3
/** The lines on either side that decide whether a line is in a table. */
const CONTEXT_LINES = 6
const MAX_STEPS = 4

/**
 * Tells headings from lines that only look like one, by their numbers: the numbers of headings run
 * on from 1 within the section above, or through the document. A line whose number does not run on
 * is kept with a warning where it is otherwise clearly a heading.
 *
 * @param candidates in order, all of one document or one annex
 * @param order their kinds, outermost first
 */
export function judgeNumbers(
  candidates: readonly Candidate[],
  order: readonly string[],
  units: readonly Unit[],
): Map<Candidate, Verdict> {
  const verdicts = new Map<Candidate, Verdict>()
  const byPlace = new Map(candidates.map((candidate) => [candidate.at, candidate]))
  const depths = new Map(order.map((key, i) => [key, i]))
  const last = order.map(() => 0)
  const ever = order.map(() => 0)
  const followers = nextOfKind(candidates)
  const articles = order.indexOf('article')
  let isInArticle = false

  for (const candidate of candidates) {
    const depth = depths.get(candidate.key) ?? -1
    let verdict: Verdict = { isHeading: false, reason: candidate.reason }
    const isEnumeration = isInArticle && (depth > articles || depth < 0)
    if (isEnumeration) verdict = { isHeading: false, reason: null }
    else if (!candidate.isDoubted) {
      const isFollowed = followers.get(candidate)?.number === candidate.number + 1
      verdict = judge(
        candidate,
        last[depth] ?? 0,
        ever[depth] ?? 0,
        { isOutermost: depth === 0, isFollowed },
        byPlace,
        units,
      )
    }
    verdicts.set(candidate, verdict)
    if (!verdict.isHeading) continue
    last[depth] = ever[depth] = candidate.number
    for (let deeper = depth + 1; deeper < order.length; deeper++) {
      // Articles are counted through all chapters.
      if (order[deeper] !== 'article') last[deeper] = 0
    }
    isInArticle = depth === articles || (isInArticle && depth > articles)
  }
  return verdicts
}

function judge(
  candidate: Candidate,
  last: number,
  ever: number,
  { isOutermost, isFollowed }: { isOutermost: boolean; isFollowed: boolean },
  byPlace: ReadonlyMap<number, Candidate>,
  units: readonly Unit[],
): Verdict {
  const { at, key, number, isWhole, marker } = candidate
  const next = byPlace.get(at + 1)
  const runsOn = number === last + 1 || number === ever + 1
  const isGap = last > 0 && number > last && number - last <= MAX_NUMBER_STEP
  if (!STATUTE.has(key) && isInTable(at, units) && !(isOutermost && (runsOn || isGap))) {
    return { isHeading: false, reason: REASONS.inTable }
  }
  const isAboveRow = isWhole && next?.isDoubted === true && next.reason !== null
  if (isAboveRow && !STATUTE.has(key)) {
    return { isHeading: false, reason: REASONS.aboveRow }
  }
  if (next?.key === key && next.number === number && next.isWhole && isWhole && runsOn) {
    return { isHeading: false, reason: REASONS.sameNumberBelow }
  }
  const isClear = headsText(candidate, byPlace, units)
  const isDeep = !SHALLOW.has(key)
  const isFresh = number !== last + 1
  // The numbers of table entries run on, too.
  if (isWhole && !isClear && (isDeep || (runsOn && isFresh && key === 'han-bracket'))) {
    return { isHeading: false, reason: null }
  }
  const isInserted = key === 'article' && number === last && marker.more.length > 0
  if (runsOn || isInserted) return HEADING

  const text = marker.text
  if (number === 1) {
    return isClear
      ? { isHeading: true, reason: REASONS.beginsAgain(text) }
      : { isHeading: false, reason: REASONS.beginsAgainEmpty(text) }
  }
  if (isDeep) {
    return { isHeading: false, reason: isWhole ? REASONS.textFollowsNo(text, number - 1) : null }
  }
  if (number > last) {
    const isKept =
      key === 'article' ? isGap || isFollowed : isClear || (isOutermost && (isGap || isFollowed))
    return isKept
      ? { isHeading: true, reason: REASONS.gap(text, last) }
      : { isHeading: false, reason: REASONS.textAfterGap(text, last) }
  }
  const isTwice = number === last
  return isClear && key !== 'article' && (isWhole || isTwice)
    ? { isHeading: true, reason: isTwice ? REASONS.twice(text) : REASONS.backwards(text, last) }
    : {
        isHeading: false,
        reason: isTwice ? REASONS.textTwice(text) : REASONS.textBackwards(text, last),
      }
}

/** For each candidate the next one of its kind. */
function nextOfKind(candidates: readonly Candidate[]): Map<Candidate, Candidate> {
  const next = new Map<Candidate, Candidate>()
  const before = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (candidate.isDoubted) continue
    const previous = before.get(candidate.key)
    if (previous) next.set(previous, candidate)
    before.set(candidate.key, candidate)
  }
  return next
}

/** Whether there is text below a heading, or a section of a lower kind with text. */
function headsText(
  candidate: Candidate,
  byPlace: ReadonlyMap<number, Candidate>,
  units: readonly Unit[],
): boolean {
  let current: Candidate | undefined = candidate
  for (let step = 0; step < MAX_STEPS && current; step++) {
    // The heading's own line holds text.
    if (!current.isWhole || /。\s*$/.test(units[current.at]?.text ?? '')) return true
    const next: Candidate | undefined = byPlace.get(current.at + 1)
    if (!next) return isProse(units[current.at + 1]?.text ?? '')
    if (next.key === current.key || next.isDoubted) return false
    current = next
  }
  return false
}

/** Whether a line is among short lines and figures, and no text follows it. */
function isInTable(at: number, units: readonly Unit[]): boolean {
  if (isProse(units[at]?.text ?? '') || isProse(units[at + 1]?.text ?? '')) return false
  const around = units.slice(Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1)
  const figures = around.filter(({ text }) => isData(text)).length
  const cells = around.filter(({ text }) => isCell(text)).length
  return figures >= 3 && cells >= around.length * 0.6
}
