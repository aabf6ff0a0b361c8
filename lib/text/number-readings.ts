import { rewriteSpans, sourceSpan, type MappedText } from '@/lib/text/mapped-text'
import type { Range } from '@/lib/text/range'

// Groups of three digits: 57 979, 1，234，567. A year is none (2010 305), nor is what goes on with
// other digits, as a row of a table does.
const GROUPED =
  /(?<![0-9.]|[0-9][ ，])[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:，[0-9]{3})+)(?![0-9]|[ ，][0-9])/g
// The same within a line, in the source: a space of any width or a comma, but one.
const SEPARATOR = /^(?:[^\S\n\r]|[,，])$/u
const SEPARATORS = /[ ，]/g

/** What a paragraph begins with: 1.2016, 1.1.20. */
const BEGINNING = /^ ?[0-9]{1,3}(?:\.[0-9]+)+/
/** What follows a number that is no mark of a list and its number: a percentage. */
const PERCENT = /^ ?[%‰‱]/
/**
 * What is measured or counted by parts, as whole units of a list seldom are: 2.5亿元, 3.8公里, 1.5倍. With a
 * nought at its end the number is no such part: 3.500万元.
 */
const FRACTION = /\.[0-9]*[1-9]$/
const MEASURED =
  /^ ?(?:个百分点|[千百]?[万亿]|千|倍|成|折|[美欧日港]?元|[公海英]?里|[千分厘毫微]?米|平方|立方|公?顷|亩|公?斤|[千毫]?克|吨|毫?升|[千兆]?瓦|[千]?伏|小时|分钟|度|℃|°|级地震|[mckh]?m(?![a-z])|km|kg|kw)/
/** A half is counted by years, and no year of a list is the fifth. */
const HALF = /\.5$/
/** More than a unit. */
const FEWEST_LETTERS = 3
const LOOKED_AT = 24

/** A folded paragraph with its numbers read otherwise than they stand. */
export type ReadNumbers = {
  /** Offsets lead to where those of the folded text lead. */
  readonly text: MappedText
  /** The numbers, in units of the source. */
  readonly readings: readonly Range[]
}

/**
 * Reads what may be meant besides what stands there: 57 979 and 57，979 as one number, and the mark
 * of a list at the beginning as a number of its own (1.2016年 as 1. 2016年, but not 2.20%).
 *
 * @param folded  a paragraph
 * @param source  what the offsets of `folded` lead to
 * @returns null if there is nothing of the kind
 */
export function readNumbers(folded: MappedText, source: string): ReadNumbers | null {
  const mark = findListMark(folded.text)
  const grouped = findGrouped(folded, source)
  if (mark === null && grouped.length === 0) return null
  const numbers =
    mark === null ? grouped : [mark, ...grouped.filter(({ start }) => start >= mark.end)]
  const spans = numbers.flatMap((number) => pointsOrSeparators(folded.text, number))
  return {
    // A point stays, and a space after it parts the numbers.
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
  return !isDecimal && (isYear || letters >= FEWEST_LETTERS)
    ? { start: 0, end: beginning.length }
    : null
}

/** 1.1.20 is no decimal. */
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

/** The points of a mark and its number, or the separators of groups. */
function pointsOrSeparators(text: string, { start, end }: Range): Range[] {
  const number = text.slice(start, end)
  const pattern = number.includes('.') ? /\./g : SEPARATORS
  return Array.from(number.matchAll(pattern), ({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }))
}
