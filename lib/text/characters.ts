/**
 * The kinds of character that a folded text is made of. Everything here expects folded text: ASCII
 * digits, lower-case letters.
 */

/**
 * The character put in the place of noise that was cut out. It is a noncharacter: no query can
 * contain it (see `query.ts`).
 */
export const BREAK = '\uffff'

const LATIN = /^\p{Script=Latin}$/u
const MARK = /^\p{M}$/u
const GRAM = /^[\p{L}\p{N}\p{S}]$/u

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** A letter of a Latin word. */
export function isLatin(char: string | undefined): boolean {
  if (char === undefined) return false
  if (char >= 'a' && char <= 'z') return true
  return char > '\u007f' && !isPlainHan(char) && LATIN.test(char)
}

/** A character that is indexed by itself and with its neighbour: Han above all, also other scripts. */
export function isGram(char: string): boolean {
  return isPlainHan(char) || (!isDigit(char) && !isLatin(char) && GRAM.test(char))
}

function isPlainHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff'
}

const NUMERALS = new Set('零一二三四五六七八九十百千万亿两')

/** A character of a number written in Chinese. */
export function isNumeral(char: string): boolean {
  return NUMERALS.has(char)
}

/** Whether a string begins with a Han character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text)
}

/** Runs of Han characters, which a segmenter may cut. */
export const HAN_RUNS = /\p{Script=Han}+/gu

/** A number: digits with their points and per cent sign. */
export const NUMBERS = /[0-9]+(?:\.[0-9]+)*%?/g

/**
 * Whether offset `at` lies inside a number or a Latin word, where no match may begin: 94 is not
 * in 194, 3% not in 35.3%.
 */
export function isInsideRun(folded: string, at: number): boolean {
  const char = folded[at]
  if (char === undefined || isPlainHan(char)) return false
  const before = folded[at - 1]
  if (isDigit(char)) {
    return isDigit(before) || (before === '.' && isDigit(folded[at - 2]))
  }
  if (char === '.') return isDigit(before) && isDigit(folded[at + 1])
  if (char === '%') return isDigit(before)
  if (isMark(char)) return true
  if (!isLatin(char)) return false
  let last = at - 1
  while (isMark(folded[last])) last--
  return isLatin(folded[last])
}

/** Whether offset `at` lies inside a Chinese number: 一月 is not in 十一月. */
export function isInsideNumeral(folded: string, at: number): boolean {
  return isNumeral(folded.charAt(at - 1)) && isNumeral(folded.charAt(at))
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && char > '\u007f' && !isPlainHan(char) && MARK.test(char)
}
