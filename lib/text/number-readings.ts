import { rewriteSpans, sourceSpan, type MappedText } from '@/lib/text/mapped-text'
import type { Range } from '@/lib/text/range'

// Groups of three digits: 57 979, 1，234，567. A year is not a group (2010 305), nor are digits that
// continue with other digits, as a row of a table does.
const GROUPED =
  /(?<![0-9.]|[0-9][ ，])[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:，[0-9]{3})+)(?![0-9]|[ ，][0-9])/g
// One separator of groups, in the source: a single space of any width, or a comma.
const SEPARATOR = /^(?:[^\S\n\r]|[,，])$/u
const SEPARATORS = /[ ，]/g

/** The numbers at the beginning of a paragraph: 1.2016, 1.1.20. */
const BEGINNING = /^ ?[0-9]{1,3}(?:\.[0-9]+)+/
/** The sign of a percentage: a number before it is not a list mark with a number. */
const PERCENT = /^ ?[%‰‱]/
/**
 * Measures and counts that have fractions, unlike the whole units that a list usually names: 2.5亿元,
 * 3.8公里, 1.5倍. A number that ends in 0 is not such a fraction: 3.500万元.
 */
const FRACTION = /\.[0-9]*[1-9]$/
const MEASURED =
  /^ ?(?:个百分点|[千百]?[万亿]|千|倍|成|折|[美欧日港]?元|[公海英]?里|[千分厘毫微]?米|平方|立方|公?顷|亩|公?斤|[千毫]?克|吨|毫?升|[千兆]?瓦|[千]?伏|小时|分钟|度|℃|°|级地震|[mckh]?m(?![a-z])|km|kg|kw)/
/** Half a year is a common measure, and the fifth year of a list is not. */
const HALF = /\.5$/
/** A shorter run of letters may be a unit. */
const MIN_LETTERS = 3
const LOOKED_AT = 24

/** A folded paragraph in which some numbers are read differently from what is written. */
export type ReadNumbers = {
  /** Offsets lead to where those of the folded text lead. */
  readonly text: MappedText
  /** The numbers read differently, in units of the source. */
  readonly readings: readonly Range[]
}

/**
 * Reads numbers in their other possible sense: 57 979 and 57，979 as one number, and a list mark at
 * the beginning as a number of its own (1.2016年 as 1. 2016年, but not 2.20%).
 *
 * @param folded a paragraph
 * @param source the text that the offsets of `folded` lead to
 * @returns null if the paragraph has no such number
 */
export function readNumbers(folded: MappedText, source: string): ReadNumbers | null {
  const mark = findListMark(folded.text)
  const grouped = findGrouped(folded, source)
  if (mark === null && grouped.length === 0) return null
  const numbers =
    mark === null ? grouped : [mark, ...grouped.filter(({ start }) => start >= mark.end)]
  const spans = numbers.flatMap((number) => pointsOrSeparators(folded.text, number))
  return {
    // A point stays, and a space after it separates the numbers.
    text: rewriteSpans(folded, spans, (char, emit) => emit(char === '.' ? '. ' : '', 0, 1)),
    readings: numbers.map(({ start, end }) => sourceSpan(folded, start, end)),
  }
}

function findListMark(text: string): Range | null {
  const [beginning] = BEGINNING.exec(text) ?? []
  if (beginning === undefined) return null
  const after = text.slice(beginning.length, beginning.length + LOOKED_AT)
  const isYear = /\.[12][0-9]{3}$/.test(beginning) && after.startsWith('年')
  const letters = after.match(/\p{L}/gu)?.length ?? 0
  const isDecimal =
    PERCENT.test(after) || (isSinglePoint(beginning) && isDecimalOf(beginning, after))
  return !isDecimal && (isYear || letters >= MIN_LETTERS)
    ? { start: 0, end: beginning.length }
    : null
}

/** Whether there is one point only: 1.1.20 is no decimal. */
function isSinglePoint(beginning: string): boolean {
  return beginning.indexOf('.') === beginning.lastIndexOf('.')
}

function isDecimalOf(number: string, after: string): boolean {
  return (
    (FRACTION.test(number) && MEASURED.test(after)) ||
    (HALF.test(number) && /^ ?年(?:以|[内后来的])/.test(after))
  )
}

function findGrouped(folded: MappedText, source: string): Range[] {
  return Array.from(folded.text.matchAll(GROUPED), ({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
  })).filter((number) =>
    pointsOrSeparators(folded.text, number).every((at) => {
      const { start, end } = sourceSpan(folded, at.start, at.end)
      return SEPARATOR.test(source.slice(start, end))
    }),
  )
}

/** The points after a list mark and its numbers, or the separators of groups. */
function pointsOrSeparators(text: string, { start, end }: Range): Range[] {
  const number = text.slice(start, end)
  const pattern = number.includes('.') ? /\./g : SEPARATORS
  return Array.from(number.matchAll(pattern), ({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }))
}
