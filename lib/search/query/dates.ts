import {
  HAN_DIGITS,
  NUMERAL,
  parseChineseNumber,
  readDigits,
  writeChineseNumber,
  writeDigits,
} from '@/lib/report/chinese-number'

/** A date or a part of one; missing parts are null. A year has no day without a month. */
export type CalendarDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** 0 and O are typed for 〇, which keyboards lack. */
const ZEROS = ['零', '0', 'o']
const YEAR = `[12][0-9]{3}|[一二][${HAN_DIGITS}0o]{3}`
const MONTH = `0?[1-9]|1[0-2]|${NUMERAL}`
const DAY = `0?[1-9]|[12][0-9]|3[01]|${NUMERAL}|[廿卅][一二三四五六七八九]?`
const WRITTEN = new RegExp(`^(?:(${YEAR})年)?(?:(${MONTH})月)?(?:(${DAY})([日号]))?$`)
const SEPARATED = new RegExp(`^([12][0-9]{3})([-/.])(${MONTH})\\2(${DAY})$`)
/** A date without separators, as in file names. */
const JOINED = /^(19[0-9]{2}|20[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/
const YEAR_ALONE = new RegExp(`^(${YEAR})(?:年度?)?$`)
const MAX_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a date as reports and readers write it: 2012年3月21日, 二〇一二年三月, 3月21号, 2012-03-21. Two numbers
 * with a point or a dash (3.15, 2011-12), a year without 年, and 9号 are not dates.
 *
 * @param folded the loose fold of the whole text
 */
export function readDate(folded: string): CalendarDate | null {
  const text = folded.replace('廿', '二十').replace('卅', '三十')
  const separated = SEPARATED.exec(text)
  if (separated) return checked(separated[1], separated[3], separated[4])
  const joined = JOINED.exec(text)
  if (joined) return checked(...joined.slice(1))
  const [whole, year, month, day, unit] = WRITTEN.exec(text) ?? []
  if (!whole || (day && !month && (year || unit === '号'))) return null
  return checked(year, month, day)
}

/**
 * The parts of a date that a text may write apart (2011年1月1日至12月31日): its year and its day of a
 * month; the date itself, if it has not both.
 *
 * @param folded the loose fold of the whole text
 * @returns null if the text is no date, or a single year, month or day
 */
export function datesWithin(folded: string): string[] | null {
  const date = readDate(folded)
  if (!date || [date.year, date.month, date.day].filter((part) => part !== null).length < 2)
    return null
  const end = folded.indexOf('年') + 1
  return end > 0 && date.day !== null ? [folded.slice(0, end), folded.slice(end)] : [folded]
}

/** Reads a year where only a year is possible: 2011, 2011年度, 二〇一一. */
export function readYear(folded: string): number | null {
  const year = YEAR_ALONE.exec(folded)?.[1]
  return year === undefined ? null : yearOf(year)
}

/** Every notation of a date, folded: in Arabic figures, in Chinese ones, and with marks between them. */
export function writeDate(date: CalendarDate): string[] {
  const { year, month, day } = date
  const inFigures = [String, padded].map((write) => join(date, String, write))
  const inChinese = ZEROS.map((zero) =>
    join(date, (number) => chineseYear(number, zero), writeChineseNumber),
  )
  const shortened = inChinese[0]?.replace('二十', '廿').replace('三十', '卅') ?? ''
  const isWhole = year !== null && month !== null && day !== null
  const withMarks = (isWhole ? ['-', '/', '.'] : []).flatMap((mark) =>
    [String, padded].map((write) => [year, month, day].map((part) => write(part ?? 0)).join(mark)),
  )
  const compact =
    isWhole && year > 1900 && year < 2100 ? [[year, month, day].map(padded).join('')] : []
  const written = [...inFigures, ...inChinese, shortened]
  // The date as people say it.
  const spoken =
    month !== null && day !== null ? written.map((form) => form.replace(/日$/, '号')) : []
  return [...new Set([...written, ...spoken, ...withMarks, ...compact])]
}

type Write = (number: number) => string

function join({ year, month, day }: CalendarDate, writeYear: Write, write: Write): string {
  return [
    year === null ? '' : `${writeYear(year)}年`,
    month === null ? '' : `${write(month)}月`,
    day === null ? '' : `${write(day)}日`,
  ].join('')
}

function chineseYear(year: number, zero: string): string {
  return writeDigits(String(year)).replaceAll('零', zero)
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

/** A date of these parts; null if there is no such day, month or numeral. */
function checked(year?: string, month?: string, day?: string): CalendarDate | null {
  const date = {
    year: year === undefined ? null : yearOf(year),
    month: month === undefined ? null : numberOf(month),
    day: day === undefined ? null : numberOf(day),
  }
  const mostDays = date.month === null ? 31 : (MAX_DAYS[date.month - 1] ?? 0)
  return (date.day ?? 1) <= mostDays ? date : null
}

function yearOf(digits: string): number {
  return Number(readDigits(digits.replaceAll('o', '0')))
}

/** The value of a numeral; NaN if it is none, which is neither a month nor a day. */
function numberOf(numeral: string): number {
  return /^[0-9]/.test(numeral) ? Number(numeral) : (parseChineseNumber(numeral) ?? NaN)
}
