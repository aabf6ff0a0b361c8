const DIGITS = new Map([...'一二三四五六七八九'].map((char, i) => [char, i + 1] as const))

/** A Chinese numeral below one hundred, as headings use it; source for regular expressions. */
export const NUMERAL = '[一二三四五六七八九十]{1,3}'

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

/** The numeral of 1 … 99: 二十一. */
export function writeChineseNumber(number: number): string {
  const digits = [...DIGITS.keys()]
  const tens = Math.floor(number / 10)
  const ten = tens > 0 ? (tens > 1 ? (digits[tens - 1] ?? '') : '') + '十' : ''
  return ten + (digits[(number % 10) - 1] ?? '')
}
