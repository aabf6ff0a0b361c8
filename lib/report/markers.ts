import { NUMERAL, parseChineseNumber } from '@/lib/report/chinese-number'

/** The numbering that a line begins with. */
export type Marker = {
  /** As it stands: 一、 or （一） or 附件：. */
  readonly text: string
  /** 1 for 一、 and an annex, 2 for （一）. */
  readonly level: number
  readonly kind: 'section' | 'annex'
  /** The number that the document gives; an annex without one is the first. */
  readonly number: number
}

const PATTERNS: readonly { pattern: RegExp; level: number; kind: Marker['kind'] }[] = [
  { pattern: new RegExp(`^(${NUMERAL})、`), level: 1, kind: 'section' },
  { pattern: new RegExp(`^[（(](${NUMERAL})[）)]`), level: 2, kind: 'section' },
  { pattern: new RegExp(`^附件(${NUMERAL}|[1-9][0-9]?)?(?:[：:]|$)`), level: 1, kind: 'annex' },
]

/** The marker at the start of a line, or null. */
export function readMarker(line: string): Marker | null {
  for (const { pattern, level, kind } of PATTERNS) {
    const match = pattern.exec(line)
    if (!match) continue
    const numeral = match[1] ?? '一'
    const number = /^[0-9]/.test(numeral) ? Number(numeral) : parseChineseNumber(numeral)
    if (number !== null) return { text: match[0], level, kind, number }
  }
  return null
}

/** A run-in heading longer than this ends with its first clause, not with its sentence. */
const LONGEST_HEADING = 60

/**
 * How much of a numbered line is its heading, in UTF-16 units from the start of the line: up to
 * and with the first 。 if that is at most 60 characters, else the first clause without its mark.
 */
export function headingLength(line: string, marker: Marker): number {
  const stop = line.indexOf('。')
  const sentence = stop < 0 ? line.length : stop + 1
  if ([...line.slice(0, sentence)].length <= LONGEST_HEADING) return sentence
  const clause = line.slice(marker.text.length).search(/[，；：。]/)
  return clause < 0 ? line.length : marker.text.length + clause
}
