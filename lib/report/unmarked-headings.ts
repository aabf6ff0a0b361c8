import type { Heading } from '@/lib/report/find-headings'
import { isProse, isTitleLike, seen } from '@/lib/report/line-shape'
import type { Unit } from './lines'

const MAX_HEADING_LENGTH = 30
const MIN_HEADING_LENGTH = 2
/** The fewest headings without numbers; a single short line is a caption or a date. */
const MIN_HEADINGS = 2
const LETTERS = /\p{L}{2}/u
const GREETING = /代表|同志|委员|[>＞|｜]/

/**
 * The headings of a document without numbers: short lines without a mark, each between two passages
 * of text. If the text above the first of them names some (本报告由概述、…组成), those are the outer ones.
 *
 * @param units without the closing block
 * @param title position of the title, −1 if there is none
 * @returns levels by position; empty if there are none
 */
export function findUnmarked(units: readonly Unit[], title: number): Map<number, number> {
  const found: number[] = []
  const firstText = units.findIndex(({ text }, at) => at > title && isProse(text))
  for (let at = firstText + 1; firstText >= 0 && at < units.length; at++) {
    const isBelowText = isProse(units[at - 1]?.text ?? '') || found.at(-1) === at - 1
    if (isBelowText && isCaption(units, at)) found.push(at)
  }
  if (found.length < MIN_HEADINGS) return new Map()
  const intro = units
    .slice(firstText, found[0])
    .map(({ text }) => bare(text))
    .join('\n')
  const isNamed = (at: number) => intro.includes(bare(units[at]?.text ?? ''))
  const areNamed = found.filter(isNamed).length >= MIN_HEADINGS && isNamed(found[0] ?? -1)
  return new Map(found.map((at) => [at, areNamed && !isNamed(at) ? 2 : 1]))
}

function bare(text: string): string {
  return seen(text).replace(/\s/g, '')
}

/**
 * Headings that have lost their numbers, where a number of the outermost kind is missing: short
 * lines above text, below the title, a heading or text.
 *
 * @param headings  the numbered ones by position
 * @returns positions; those headings are of level 1
 */
export function findLost(
  units: readonly Unit[],
  headings: ReadonlyMap<number, Heading>,
  title: number,
): Map<number, number> {
  const lost = new Map<number, number>()
  let before = { at: title, number: 0 }
  for (const [at, { level, marker, number }] of headings) {
    if (marker.kind === 'annex') break
    if (level > 1) continue
    const missing = marker.kind === 'han' && before.at >= 0 ? number - before.number - 1 : 0
    const found = missing > 0 ? captionsBetween(units, headings, before.at, at, title) : []
    if (found.length <= missing + 1) for (const place of found) lost.set(place, 1)
    before = { at, number }
  }
  return lost
}

function captionsBetween(
  units: readonly Unit[],
  headings: ReadonlyMap<number, Heading>,
  from: number,
  to: number,
  title: number,
): number[] {
  const found: number[] = []
  for (let at = from + 1; at < to; at++) {
    const isBelow = isProse(units[at - 1]?.text ?? '') || at - 1 === title || headings.has(at - 1)
    if (isBelow && !headings.has(at) && isCaption(units, at)) found.push(at)
  }
  return found
}

/** A short line of words, above text. */
function isCaption(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? ''
  const isShort = bare(text).length >= MIN_HEADING_LENGTH && isTitleLike(text, MAX_HEADING_LENGTH)
  return (
    isShort &&
    LETTERS.test(bare(text)) &&
    !GREETING.test(text) &&
    isProse(units[at + 1]?.text ?? '')
  )
}
