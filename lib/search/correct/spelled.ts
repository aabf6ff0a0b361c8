import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import { createReadAloud, type Readings } from './read-aloud'
import { beginsWord } from '@/lib/search/match/word-edges'
import { isHan, isInsideRun } from '@/lib/text/characters'
import type { Sounds } from '@/lib/text/sounds'
import type { View } from '@/lib/text/views'

/** Fewer characters that are spelled in full, or typed among the letters, would fit too much. */
const LEAST_CHARACTERS = 2

/** The strings of a text that letters spell; see `createFindSpelled`. */
export type FindSpelled = (letters: string) => string[]

/**
 * Makes a search for the strings of a text that letters spell, each once, in the order they first
 * stand there. They begin where a word begins, or a word within one; those of initials, of which many
 * would fit, are whole words, or one within another. Initials count only if not all are capitals: GDP
 * is no pinyin.
 *
 * A character within a word is read as the word is: huiji is not 会计. Letters and digits of the text
 * are what they are, whole (qqyinyue is QQ音乐), and so are Han characters typed among the letters.
 * Where nothing is spelled in full, the last syllable may be on its way: zhijianz is 质检总, and 质检
 * still.
 *
 * @param texts   of all paragraphs; read when letters are first looked for
 * @param isWord  whether a string is in the dictionary
 * @returns takes letters as readPinyin gives them
 */
export function createFindSpelled(
  texts: () => readonly ParagraphText[],
  sounds: Sounds,
  isWord: (text: string) => boolean,
): FindSpelled {
  const readAloud = createReadAloud(sounds)
  const beginnings = beginningsOf(sounds)
  return (letters) => {
    const typed = letters.toLowerCase()
    // nue is how most people type nüe; it may also be 努 and 饿.
    const spellings = [...new Set([typed, typed.replace(/(?<=[nl])ue/g, 've')])]
    const takesInitials = /^[a-z]+$/.test(typed) && letters !== letters.toUpperCase()
    const whole = new Set<string>()
    const begun = new Set<string>()
    for (const paragraph of texts()) {
      for (const view of paragraph.views) {
        const readings = readAloud(view, paragraph)
        for (let at = 0; at < view.loose.text.length; at++) {
          if (!mayBegin(view, at, readings, typed)) continue
          const ends = spellings.map((spelling) =>
            spell(view.loose.text, at, spelling, readings, beginnings),
          )
          const ofInitials = takesInitials
            ? spellInitials(paragraph, view, at, typed, readings, isWord)
            : []
          const add = (end: number, found: Set<string>) => {
            if (isWhole(paragraph, view, at, end)) found.add(view.loose.text.slice(at, end))
          }
          for (const end of [...ends.flatMap(({ whole }) => whole), ...ofInitials]) add(end, whole)
          for (const end of ends.flatMap(({ begun }) => begun)) add(end, begun)
        }
      }
    }
    return [...(whole.size > 0 ? whole : begun)]
  }
}

/** Whether the character at `at` may be the first that is spelled; decided by one letter, since most are not. */
function mayBegin({ loose }: View, at: number, readings: Readings, spelling: string): boolean {
  return (
    loose.text[at] === spelling[0] ||
    (readings[at]?.some((sound) => sound[0] === spelling[0]) ?? false)
  )
}

/** Whether a string begins where a word does, or one within a word, and cuts no number or Latin word. */
function isWhole(paragraph: ParagraphText, view: View, start: number, end: number): boolean {
  const from = view.loose.starts[start] ?? 0
  const to = view.loose.ends[end - 1] ?? 0
  return (
    beginsWord(paragraph, view, from) && ![from, to].some((at) => isInsideRun(view.strict.text, at))
  )
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/**
 * Where the strings from `start` end that are spelled so: in full; or, where the last syllable is on
 * its way, with the character that it may become, and without. With Han typed among the letters
 * nothing is on its way: 维生素c is not 维生素.
 */
function spell(
  text: string,
  start: number,
  spelling: string,
  readings: Readings,
  beginnings: ReadonlySet<string>,
) {
  const whole: number[] = []
  const begun: number[] = []
  const mayBeBegun = !/\p{Script=Han}/u.test(spelling)
  // How much of the spelling may have been read so far, with how many characters: readings of a
  // character may differ in length.
  let reached = new Map([[0, 0]])
  for (let at = start; reached.size > 0 && at < text.length;) {
    const char = charAt(text, at)
    const next = new Map<number, number>()
    const end = at + char.length
    for (const [from, count] of reached) {
      const isEnough = mayBeBegun && count >= LEAST_CHARACTERS
      const rest = spelling.slice(from)
      if (rest.startsWith(char)) next.set(from + char.length, count + Number(isHan(char)))
      for (const sound of readings[at] ?? []) {
        if (rest.startsWith(sound)) next.set(from + sound.length, count + 1)
        else if (isEnough && sound.startsWith(rest)) begun.push(end)
      }
      if (isEnough && beginnings.has(rest)) begun.push(at)
    }
    if ((next.get(spelling.length) ?? 0) >= LEAST_CHARACTERS) whole.push(end)
    next.delete(spelling.length)
    reached = next
    at = end
  }
  return { whole, begun }
}

/** Where the string ends whose characters begin with these letters; [] if it is not of words. */
function spellInitials(
  { isWordEdge }: ParagraphText,
  view: View,
  start: number,
  letters: string,
  readings: Readings,
  isWord: (text: string) => boolean,
): number[] {
  const { text, starts, ends } = view.loose
  let end = start
  for (const letter of letters) {
    if (!readings[end]?.some((sound) => sound[0] === letter)) return []
    end += charAt(text, end).length
  }
  const isOfWords = isWordEdge(view, starts[start] ?? 0) && isWordEdge(view, ends[end - 1] ?? 0)
  return isOfWords || isWord(text.slice(start, end)) ? [end] : []
}

/** What syllables begin with, themselves left out. */
function beginningsOf({ characters }: Sounds): Set<string> {
  const beginnings = new Set<string>()
  for (const syllable of new Set([...characters.values()].flat())) {
    for (let end = 1; end < syllable.length; end++) beginnings.add(syllable.slice(0, end))
  }
  return beginnings
}
