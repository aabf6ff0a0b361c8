import type { ParagraphText } from '@/lib/search/paragraph-text'
import type { Sounds } from '@/lib/text/sounds'

/** Shorter pinyin would fit too much: two syllables in full, three initials. */
const LEAST_SYLLABLES = 2
const LEAST_INITIALS = 3
/** No run of text that somebody spells out is longer, in letters. */
const MOST_LETTERS = 120

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g
const BETWEEN_SYLLABLES = /[\s'’‘-]/g

/**
 * What was typed, as letters of pinyin: without spaces, apostrophes and tone marks, ü as v.
 *
 * @returns null if it is not made of Latin letters alone, or too short or too long to be pinyin
 */
export function readPinyin(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(BETWEEN_SYLLABLES, '').normalize('NFD')
  const letters = plain.replace(TONE_MARKS, '').replace(/u\u0308/gi, 'v')
  const isPinyin = /^[a-z]+$/i.test(letters)
  return isPinyin && letters.length >= LEAST_INITIALS && letters.length <= MOST_LETTERS ? letters : null
}

/**
 * The strings of a text that are spelled so, each once, in the order they first stand there. They
 * begin where a word begins, or a word within one; those of initials, of which many would fit, are
 * whole words, or one within another. Initials count only if not all are capitals: GDP is no pinyin.
 *
 * @param letters  as readPinyin gives them
 * @param isWord   whether a string is in the dictionary
 */
export function findSpelled(
  letters: string,
  texts: readonly ParagraphText[],
  sounds: Sounds,
  isWord: (text: string) => boolean,
): string[] {
  const spelling = letters.toLowerCase()
  // nue is how most people type nüe; it may also be 努 and 饿.
  const spellings = new Set([spelling, spelling.replace(/(?<=[nl])ue/g, 've')])
  const takesInitials = letters !== letters.toUpperCase()
  const found = new Set<string>()
  for (const { views, isWordEdge, isPartEdge } of texts) {
    for (const view of views) {
      const { text, starts, ends } = view.loose
      const isOfWords = (start: number, end: number) =>
        (isWordEdge(view, starts[start] ?? 0) && isWordEdge(view, ends[end - 1] ?? 0)) ||
        isWord(text.slice(start, end))
      for (let at = 0; at < text.length; at++) {
        if (!sounds.get(charAt(text, at))?.some((sound) => sound[0] === spelling[0])) continue
        const reached = [
          ...[...spellings].flatMap((one) => endsSpelled(text, at, one, sounds)),
          ...(takesInitials ? endOfInitials(text, at, spelling, sounds).filter((end) => isOfWords(at, end)) : []),
        ]
        if (reached.length === 0 || !isPartEdge(view, starts[at] ?? 0)) continue
        for (const end of reached) found.add(text.slice(at, end))
      }
    }
  }
  return [...found]
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Where runs from `start` end whose syllables are the spelling; a character may have several. */
function endsSpelled(text: string, start: number, spelling: string, sounds: Sounds): number[] {
  // How much of the spelling may have been read so far: readings of a character may differ in length.
  let reached = new Set([0])
  const ends: number[] = []
  let at = start
  for (let syllables = 1; reached.size > 0; syllables++) {
    const char = charAt(text, at)
    const next = new Set<number>()
    for (const sound of sounds.get(char) ?? []) {
      for (const from of reached) if (spelling.startsWith(sound, from)) next.add(from + sound.length)
    }
    at += char.length
    if (next.delete(spelling.length) && syllables >= LEAST_SYLLABLES) ends.push(at)
    reached = next
  }
  return ends
}

function endOfInitials(text: string, start: number, spelling: string, sounds: Sounds): number[] {
  let at = start
  for (const letter of spelling) {
    const char = charAt(text, at)
    if (!sounds.get(char)?.some((sound) => sound[0] === letter)) return []
    at += char.length
  }
  return [at]
}
