const DIGITS = new Map([...'一二三四五六七八九'].map((char, i) => [char, i + 1] as const))
const UNITS = new Map([...'十百千'].map((char, i) => [char, 10 ** (i + 1)] as const))

/** The digits of Chinese numerals; the index of a digit is its value. */
export const HAN_DIGITS = '零一二三四五六七八九'

/**
 * Writes digit by digit, as years and fractions are written: 2012 is 二零一二. Other characters are
 * dropped.
 */
export function writeDigits(figures: string): string {
  return [...figures].map((digit) => HAN_DIGITS.charAt(Number(digit))).join('')
}

/** Reads digit by digit: 二零一二 is 2012. Other characters stay. */
export function readDigits(numeral: string): string {
  return [...numeral]
    .map((digit) => (HAN_DIGITS.includes(digit) ? HAN_DIGITS.indexOf(digit) : digit))
    .join('')
}

/** A Chinese numeral below one hundred, as headings use it; source for regular expressions. */
export const NUMERAL = '[一二三四五六七八九十]{1,3}'

/** A Chinese numeral below ten thousand, as long documents number their sections (一百零二、). */
export const SECTION_NUMERAL = '[一二三四五六七八九十百千零〇]{1,9}'

/** As `SECTION_NUMERAL`, for the articles of a law (第一千二百六十条). */
export const LARGE_NUMERAL = '[一二三四五六七八九十百千零〇两]{1,9}'

/**
 * The value of 一 … 九十九.
 *
 * @returns null if it is not such a numeral (十二十, 一二)
 */
export function parseChineseNumber(numeral: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral)
  if (!match) return null
  const [, tens = '', ten, ones = ''] = match
  if (ten) return (DIGITS.get(tens) ?? 1) * 10 + (DIGITS.get(ones) ?? 0)
  return tens && !ones ? (DIGITS.get(tens) ?? null) : null
}

/**
 * The value of 一 … 九千九百九十九, with 零 or 〇 for the places left out (一百零二).
 *
 * @returns null if it is not such a numeral
 */
export function parseLargeNumber(numeral: string): number | null {
  let value = 0
  let digit = 0
  let lowest = 10_000
  for (const char of numeral.replaceAll('两', '二')) {
    const unit = UNITS.get(char)
    if (char === '零' || char === '〇') {
      if (digit > 0 || value === 0) return null
    } else if (unit === undefined) {
      if (digit > 0) return null
      digit = DIGITS.get(char) ?? 0
    } else {
      // Only 十 may occur without a digit before it.
      if (unit >= lowest || (digit === 0 && unit > 10)) return null
      value += (digit || 1) * unit
      digit = 0
      lowest = unit
    }
  }
  return value + digit > 0 ? value + digit : null
}

/** The numeral of 1 … 99: 二十一. */
export function writeChineseNumber(number: number): string {
  const digits = [...DIGITS.keys()]
  const tens = Math.floor(number / 10)
  const ten = tens > 0 ? (tens > 1 ? (digits[tens - 1] ?? '') : '') + '十' : ''
  return ten + (digits[(number % 10) - 1] ?? '')
}

/** The numeral of 1 … 9999, as articles use it: 一百零二, 一千二百六十. */
export function writeLargeNumber(number: number): string {
  // Ten by itself is 十, not 一十.
  if (number < 20) return writeChineseNumber(number)
  const digits = [...DIGITS.keys()]
  const places = [...String(number).padStart(4, '0')].map((digit, i) =>
    digit === '0' ? '零' : `${digits[Number(digit) - 1] ?? ''}${'千百十'[i] ?? ''}`,
  )
  return places
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

const MYRIADS = [
  ['亿', 1e8],
  ['万', 1e4],
] as const
/** A numeral that leaves out its last unit: 三百五 is 350 to some and 305 to nobody. */
const COLLOQUIAL = /[百千万亿][一二三四五六七八九]$/

/**
 * The value of a numeral of any size, with or without a fraction: 一万五千, 一点五亿, 三十万.
 *
 * @returns null if it is not such a numeral, or has two readings
 */
export function parseNumeral(numeral: string): number | null {
  const [whole = '', fraction, ...others] = numeral.split('点')
  if (others.length > 0) return null
  if (fraction === undefined) return COLLOQUIAL.test(whole) ? null : parseWhole(whole)
  const decimals = /^([零一二三四五六七八九]{1,4})([百千]?[万亿]|[百千])?$/.exec(fraction)
  const integer = whole === '零' ? 0 : parseWhole(whole)
  if (!decimals || integer === null) return null
  const digits = [...(decimals[1] ?? '')].map((digit) => DIGITS.get(digit) ?? 0).join('')
  const scale = [...(decimals[2] ?? '')].reduce(
    (product, unit) => product * (UNITS.get(unit) ?? (unit === '万' ? 1e4 : 1e8)),
    1,
  )
  // The number is read from its digits; a product of fractions is seldom exact.
  return Number(`${integer}.${digits}e${Math.log10(scale)}`)
}

function parseWhole(numeral: string): number | null {
  for (const [unit, value] of MYRIADS) {
    const at = numeral.lastIndexOf(unit)
    if (at < 0) continue
    const [high, low] = [numeral.slice(0, at), numeral.slice(at + 1)]
    const [times, rest] = [parseWhole(high), low === '' ? 0 : parseWhole(low.replace(/^零/, ''))]
    return times === null || rest === null || rest >= value ? null : times * value + rest
  }
  return parseLargeNumber(numeral)
}

/** The numeral of a whole number from 1 on: 一万零五百, 三亿. */
export function writeNumeral(number: number): string {
  for (const [unit, value] of MYRIADS) {
    if (number < value) continue
    const [times, rest] = [Math.floor(number / value), number % value]
    const low =
      rest === 0
        ? ''
        : (rest < value / 10 ? '零' : '') + (rest > 9 && rest < 20 ? '一' : '') + writeNumeral(rest)
    return writeNumeral(times) + unit + low
  }
  return writeLargeNumber(number)
}
