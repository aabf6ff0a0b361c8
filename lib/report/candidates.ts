import { writeLargeNumber } from '@/lib/report/chinese-number'
import { isData, isProse, isRow, isTitleLike, seen } from '@/lib/report/line-shape'
import { headingLength } from '@/lib/report/heading-length'
import { KINDS, readMarker, type Marker } from '@/lib/report/markers'
import { REASONS, type Reason } from '@/lib/report/reasons'
import type { Unit } from './lines'

/** A line that begins with a marker, and the reasons to doubt that it is a heading. */
export type Candidate = {
  /** Position among the units. */
  readonly at: number
  readonly marker: Marker
  /** The kind of its marker; 1.2 and 1.2.3 are different kinds. */
  readonly key: string
  /** The last number of the marker: the 3 of 1.2.3. */
  readonly number: number
  /** Whether its line holds nothing but the heading. */
  readonly isWhole: boolean
  readonly isDoubted: boolean
  /** The reason for the doubt, for the editor; null for ordinary text. */
  readonly reason: Reason | null
}

/** Kinds that enumerate within a paragraph at least as often as they number sections. */
const DEEP = new Set(['digit', 'digit-bracket', 'circle', 'decimal'])
const MAX_DEEP_LENGTH = 40
const CLAUSE_MARK = /[，；：,;:]/
const LEADER = /(?<![.．…·])[.．…·]{3,}\s*[0-9]{1,3}\s*$/

/** All lines that begin with a marker, in order. */
export function findCandidates(units: readonly Unit[]): Candidate[] {
  const markers = units.map(({ text }) => readMarker(text))
  const contents = linesOfContents(units, markers)
  const found: Candidate[] = []
  units.forEach(({ text }, at) => {
    const marker = markers[at]
    if (!marker) return
    const rest = text.slice(headingLength(text, marker))
    const base = {
      at,
      marker,
      key: keyOf(marker),
      number: marker.kind === 'decimal' ? (marker.more.at(-1) ?? marker.number) : marker.number,
      isWhole: rest.trim() === '',
    }
    const doubt = contents.has(at) ? REASONS.comesAgain : doubtOf(units, markers, base)
    found.push({ ...base, isDoubted: doubt !== undefined, reason: doubt ?? null })
  })
  return doubtLists(found)
}

type Base = Omit<Candidate, 'isDoubted' | 'reason'>

/** undefined: no doubt; null: ordinary text; else the reason. */
function doubtOf(
  units: readonly Unit[],
  markers: readonly (Marker | null)[],
  { at, marker, key, isWhole }: Base,
): Reason | null | undefined {
  const text = units[at]?.text ?? ''
  const isDeep = DEEP.has(marker.kind)
  if (isRow(text)) return isDeep ? null : REASONS.isRow
  const next = units[at + 1]?.text ?? ''
  const isBeforeFigure = isData(next) && !isProse(units[at + 2]?.text ?? '')
  if (isBeforeFigure && isWhole) return isDeep ? null : REASONS.beforeFigure

  if (LEADER.test(text) || listsNext(text, marker)) return REASONS.inContents

  if (marker.kind === 'annex' || marker.kind === 'article') return undefined
  if (/[；;]\s*$/.test(text)) return null
  const isBare =
    !/[^\s\p{L}\p{N}]/u.test(marker.text) && (marker.kind === 'han' || marker.kind === 'decimal')
  if (isBare && !(isWhole && isTitleLike(text, MAX_DEEP_LENGTH))) return null
  if (!isDeep) return undefined
  const length = headingLength(text, marker)
  const heading = text.slice(marker.end, length).trim()
  // A heading that ends with a comma or a colon is the beginning of a sentence.
  if (CLAUSE_MARK.test(text.charAt(length))) return null
  if (heading.replace(/。$/, '').length > MAX_DEEP_LENGTH || /[；;]/.test(heading)) return null
  if (!isWhole) return undefined
  // A line that is only a heading has text below it; a single sentence is an entry of a list.
  const follower = markers[at + 1]
  const headsNothing = at + 1 >= units.length || (follower != null && keyOf(follower) === key)
  return headsNothing || /[；：;:！？!?]./.test(heading) ? null : undefined
}

function keyOf({ kind, more }: Marker): string {
  return kind === 'decimal' ? `decimal-${more.length}` : kind
}

/** 一、概述,二、情况,三、问题: the contents in one line. */
function listsNext(text: string, { kind, number }: Marker): boolean {
  const line = seen(text)
  if (kind !== 'han' || /[。；]/.test(line)) return false
  const at = line.indexOf(`${writeLargeNumber(number + 1)}、`)
  return at > 0 && /[\s,，;；、]/.test(line.charAt(at - 1))
}

const CONTENTS = /^\s*目\s*[录錄次]\s*$/
/**
 * The fewest neighbouring lines that are taken for a table of contents without a title that says
 * so.
 */
const MIN_CONTENTS_LINES = 3

/** The neighbouring lines that are headings only and all occur again below. */
function linesOfContents(units: readonly Unit[], markers: readonly (Marker | null)[]): Set<number> {
  const names = units.map(({ text }, at) => {
    const marker = markers[at]
    return marker && text.length <= 120 ? plainText(text, marker) : null
  })
  const last = new Map(names.map((name, at) => [name, at]))
  const found = new Set<number>()
  let start = 0
  for (let at = 0; at <= units.length; at++) {
    const name = names[at] ?? null
    if (name !== null && (last.get(name) ?? at) > at) continue
    const isList =
      at - start >= MIN_CONTENTS_LINES || CONTENTS.test(seen(units[start - 1]?.text ?? ''))
    for (let line = start; isList && line < at; line++) found.add(line)
    start = at + 1
  }
  return found
}

/** The letters of a heading behind its marker, without a page number at the end. */
function plainText(text: string, marker: Marker): string {
  const length = Math.min(headingLength(text, marker), 80)
  const letters = text
    .slice(marker.end, length)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[0-9]{1,3}$/, '')
  return `${marker.kind} ${marker.number} ${marker.more.join('.')} ${letters}`
}

/**
 * If most entries of a list are text, all of them are: the last of （一）…；（二）…；（三）…。 is no heading.
 */
function doubtLists(candidates: readonly Candidate[]): Candidate[] {
  const runs = new Map<string, Candidate[]>()
  const doubted = new Set<Candidate>()
  const close = (key: string) => {
    const run = runs.get(key) ?? []
    const ordinary = run.filter(({ isDoubted, reason }) => isDoubted && reason === null)
    if (ordinary.length * 2 > run.length) run.forEach((candidate) => doubted.add(candidate))
    runs.delete(key)
  }
  for (const candidate of candidates) {
    const { key, number, marker, isDoubted } = candidate
    const run = runs.get(key)
    if (run && number === (run.at(-1)?.number ?? 0) + 1) run.push(candidate)
    else {
      close(key)
      runs.set(key, [candidate])
    }
    if (isDoubted) continue
    const rank = KINDS.indexOf(marker.kind)
    for (const [other, [first]] of runs)
      if (first && KINDS.indexOf(first.marker.kind) > rank) close(other)
  }
  for (const key of [...runs.keys()]) close(key)
  return candidates.map((candidate) =>
    doubted.has(candidate) && !candidate.isDoubted ? { ...candidate, isDoubted: true } : candidate,
  )
}
