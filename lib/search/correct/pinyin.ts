/** Shorter pinyin would fit too much. */
const LEAST_LETTERS = 3
/** No run of text that somebody spells out is longer, in letters. */
const MOST_LETTERS = 120

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g
const BETWEEN_SYLLABLES = /[\s'’‘-]/g
/** Letters, and what may stand between the syllables of a mixed text: digits, Han. */
const MIXED = /^[a-z0-9\p{Script=Han}]+$/iu
const LETTER = /[a-z]/gi

/**
 * What was typed, as letters of pinyin: without spaces, apostrophes and tone marks, ü as v. Digits
 * and Han characters among them stay; they are what they are (qqyinyue, 质检zongju).
 *
 * @returns null if it has other characters, no letters, or is too short or too long to be pinyin
 */
export function readPinyin(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(BETWEEN_SYLLABLES, '').normalize('NFD')
  const letters = plain.replace(TONE_MARKS, '').replace(/u\u0308/gi, 'v')
  if (letters.length > MOST_LETTERS || !MIXED.test(letters)) return null
  return (letters.match(LETTER)?.length ?? 0) >= LEAST_LETTERS ? letters : null
}
