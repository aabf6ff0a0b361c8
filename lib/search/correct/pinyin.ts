/** The fewest letters of pinyin; shorter pinyin would fit too much. */
const MIN_LETTERS = 3
/** The most letters of pinyin; nobody spells out a longer run of text. */
const MAX_LETTERS = 120

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g
const BETWEEN_SYLLABLES = /[\s'’‘-]/g
/** Letters, and the digits and Han characters that may occur between syllables in a mixed text. */
const MIXED = /^[a-z0-9\p{Script=Han}]+$/iu
const LETTER = /[a-z]/gi

/**
 * An input as letters of pinyin: without spaces, apostrophes and tone marks, ü as v. Digits and Han
 * characters in it stay and mean themselves (qqyinyue, 质检zongju).
 *
 * @returns null if it has other characters, no letters, or is too short or too long to be pinyin
 */
export function readPinyin(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(BETWEEN_SYLLABLES, '').normalize('NFD')
  const letters = plain.replace(TONE_MARKS, '').replace(/u\u0308/gi, 'v')
  if (letters.length > MAX_LETTERS || !MIXED.test(letters)) return null
  return (letters.match(LETTER)?.length ?? 0) >= MIN_LETTERS ? letters : null
}
