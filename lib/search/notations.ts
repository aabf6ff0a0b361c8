import { readDate, writeDate } from '@/lib/search/dates'

/** All of them have a figure, a unit of a date or a slash; most words have none. */
const TELLING = /[0-9年月日号/]/
/** A comma of a Chinese input method as thousands separator; in a text it is between two numbers. */
const FULL_WIDTH_THOUSANDS = /^[0-9]{1,3}(?:，[0-9]{3})+(?![0-9，])/
/** From one year to another. */
const SPAN = /^([12][0-9]{3})年?(?:--?|~|至|到)([12][0-9]{3})(年?)$/
const SPAN_MARKS = ['-', '~', '至', '到']
/** With its area code: three digits for 010 and 02x, else four. */
const PHONE = /^\(?(010|02[0-9]|0[3-9][0-9]{2})[)-]?([0-9]{7,8})$/

/**
 * How dates, numbers and addresses are written otherwise: 2012年3月21日 is 二〇一二年三月二十一日.
 *
 * @param folded  all of it, in any view
 * @returns for the loose view; [] for what is none of these
 */
export function otherNotations(folded: string): string[] {
  if (!TELLING.test(folded)) return []
  const date = readDate(folded)
  if (date) return writeDate(date)
  return [...withoutSeparators(folded), ...writeSpan(folded), ...writePhone(folded), ...writeAddress(folded)]
}

function withoutSeparators(folded: string): string[] {
  const number = FULL_WIDTH_THOUSANDS.exec(folded)?.[0]
  return number ? [number.replaceAll('，', '') + folded.slice(number.length)] : []
}

function writeSpan(folded: string): string[] {
  const [, from, to, unit = ''] = SPAN.exec(folded) ?? []
  if (!from || !to || from >= to) return []
  // 1949-2001 is in 1949-2001年, so that the second 年 is needed only where the first stands.
  return SPAN_MARKS.flatMap((mark) => [from + mark + to, `${from}年${mark}${to}${unit}`])
}

function writePhone(folded: string): string[] {
  const [, area, number] = PHONE.exec(folded) ?? []
  // The loose view has no bracket before a number, but the one within it.
  return area && number ? [`${area}-${number}`, `${area})${number}`, area + number] : []
}

/** As an address bar gives it, and as texts have it. */
function writeAddress(folded: string): string[] {
  const address = folded.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return address !== folded && address.includes('.') ? [address] : []
}
