import {
  LARGE_NUMERAL,
  NUMERAL,
  parseLargeNumber,
  SECTION_NUMERAL,
} from '@/lib/report/chinese-number'
import { plainStart } from '@/lib/report/plain-start'
import { withoutControls } from '@/lib/text/control-characters'

/**
 * How a section is numbered, in the order in which documents usually nest the kinds, outermost
 * first. `decimal` is 1.2 or 1.2.3, and 1 followed only by a space. 一) and 1) are brackets, too.
 */
export const KINDS = [
  'annex',
  'part',
  'book',
  'subbook',
  'chapter',
  'division',
  'article',
  'han',
  'han-bracket',
  'digit',
  'decimal',
  'digit-bracket',
  'circle',
] as const
export type MarkerKind = (typeof KINDS)[number]

/** The numbering that a line begins with. */
export type Marker = {
  /**
   * As written, without the white space around it, and without control characters: 一、 or （一） or
   * 附件：.
   */
  readonly text: string
  /** The beginning of the numbered text, in UTF-16 units of the line. */
  readonly end: number
  readonly kind: MarkerKind
  /** The number that the document gives; an annex without one is the first. */
  readonly number: number
  /** The numbers behind the first: the 2 of 1.2, the 一 of 第十二条之一; empty for most. */
  readonly more: readonly number[]
}

type Form = {
  readonly kind: MarkerKind
  readonly pattern: RegExp
  /** Reads the group's number, if it is not a numeral. */
  readonly read?: (numeral: string) => number | null
}

const GAP = '[ ]?'
/** A heading may follow at once, but 第一章程 and 第二条第一款 are words and references. */
const AFTER_UNIT = '(?=[ :、.,]|$|[^第程项款目规])'
const ordinal = (units: string, kind: MarkerKind): Form => ({
  kind,
  pattern: new RegExp(
    `^第${GAP}(${LARGE_NUMERAL}|[0-9]{1,4})${GAP}(?:${units})${AFTER_UNIT}[ :、.,]*`,
  ),
})
const fromCode = (first: number, count: number) => (char: string) => {
  const number = char.charCodeAt(0) - first + 1
  return number >= 1 && number <= count ? number : null
}

const FORMS: readonly Form[] = [
  {
    kind: 'annex',
    pattern: new RegExp(
      `^附${GAP}件${GAP}(${SECTION_NUMERAL}|[1-9][0-9]{0,2})?${GAP}(?::|(?<=[^ ]) |$)`,
    ),
  },
  ordinal('大?部分', 'part'),
  ordinal('分编', 'subbook'),
  ordinal('编|篇', 'book'),
  ordinal('章', 'chapter'),
  ordinal('节', 'division'),
  {
    kind: 'article',
    pattern: new RegExp(
      `^第${GAP}(${LARGE_NUMERAL}|[0-9]{1,4})${GAP}条(?:之(${NUMERAL}))?(?! ?第? ?\\([一二三四五六七八九十0-9]|[第规款项的和至、之所])[ :]*`,
    ),
  },
  // 一， and 一. are slips for 一、; a 一 before a space has lost its mark.
  { kind: 'han', pattern: new RegExp(`^(${SECTION_NUMERAL})${GAP}[、,.]${GAP}`) },
  { kind: 'han', pattern: new RegExp(`^(${SECTION_NUMERAL}) `) },
  {
    kind: 'han-bracket',
    pattern: new RegExp(`^\\(?${GAP}(${SECTION_NUMERAL})${GAP}\\)[、.]?${GAP}`),
  },
  { kind: 'han-bracket', pattern: /^([\u3220-\u3229])[、.]? ?/, read: fromCode(0x3220, 10) },
  { kind: 'digit', pattern: /^([1-9][0-9]{0,3}) ?[、.](?![0-9]) ?/ },
  { kind: 'digit', pattern: /^([\u2488-\u249b]) ?/, read: fromCode(0x2488, 20) },
  {
    kind: 'decimal',
    pattern: /^([1-9][0-9]{0,2})((?:\.[1-9][0-9]{0,2}){0,4})\.?[ 、](?=[^-0-9.,%|])/,
  },
  { kind: 'digit-bracket', pattern: /^\(? ?([1-9][0-9]{0,3}) ?\)[、.]? ?/ },
  { kind: 'digit-bracket', pattern: /^([\u2474-\u2487]) ?/, read: fromCode(0x2474, 20) },
  { kind: 'circle', pattern: /^([\u2460-\u2473])[、.]? ?/, read: fromCode(0x2460, 20) },
  { kind: 'circle', pattern: /^([\u3251-\u325f])[、.]? ?/, read: fromCode(0x3251 - 20, 35) },
  { kind: 'circle', pattern: /^([\u32b1-\u32bf])[、.]? ?/, read: fromCode(0x32b1 - 35, 50) },
]

/**
 * The first characters of markers. Most lines begin with none of these, and are not examined
 * further.
 */
const BEGINNING = new Set('附第(0123456789一二三四五六七八九十')
const mayBegin = (char: string) =>
  BEGINNING.has(char) ||
  (char >= '\u2460' && char <= '\u249b') ||
  (char >= '\u3220' && char <= '\u3229') ||
  (char >= '\u3251' && char <= '\u325f') ||
  (char >= '\u32b1' && char <= '\u32bf')

/**
 * The marker at the start of a line, or null. White space and invisible characters may precede it.
 */
export function readMarker(line: string): Marker | null {
  const { text, ends } = plainStart(line, mayBegin)
  if (text === '') return null
  for (const { kind, pattern, read } of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    const number = (read ?? readNumber)(match[1] ?? '一')
    if (number === null) continue
    const more = (match[2] ?? '').split('.').flatMap((part) => readNumber(part) ?? [])
    const written = withoutControls(line.slice(ends[0] ?? 0, ends[match[0].trimEnd().length] ?? 0))
    return { text: written, end: ends[match[0].length] ?? line.length, kind, number, more }
  }
  return null
}

function readNumber(numeral: string): number | null {
  return /^[0-9]/.test(numeral) ? Number(numeral) : parseLargeNumber(numeral)
}
