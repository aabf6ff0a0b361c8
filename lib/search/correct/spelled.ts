import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import { createReadAloud, type Readings } from './read-aloud'
import { beginsWord } from '@/lib/search/match/word-edges'
import { isHan, isInsideRun } from '@/lib/text/characters'
import type { Sounds } from '@/lib/text/sounds'
import type { View } from '@/lib/text/views'

/** The fewest characters spelled in full, or typed among the letters; fewer would fit too much. */
const MIN_CHARACTERS = 2

/** The strings of a text that letters spell; see `createFindSpelled`. */
export type FindSpelled = (letters: string) => string[]

/**
 * Makes a search for the strings of a text that letters spell, each once, in text order. The
 * strings begin where a word begins, or a part of a word; strings spelled by initials, of which
 * many would fit, are whole words or parts of words. Initials count only if not all are capitals:
 * GDP is no pinyin.
 *
 * A character within a word is read as in the word: huiji is not 会计. Letters and digits of the text
 * mean themselves, as a whole (qqyinyue is QQ音乐), and so do Han characters typed among the letters.
 * Where nothing is spelled in full, the last syllable may be unfinished: zhijianz is 质检总, and 质检
 * still.
 *
 * @param texts of all paragraphs; read when letters are first looked for
 * @param isWord whether a string is in the dictionary
 * @returns takes letters from readPinyin
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
    // Most people type nue for nüe; it may also be 努 and 饿.
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

/**
 * Whether the spelled string may begin with the character at `at`; decided by one letter, as most
 * may not.
 */
function mayBegin({ loose }: View, at: number, readings: Readings, spelling: string): boolean {
  return (
    loose.text[at] === spelling[0] ||
    (readings[at]?.some((sound) => sound[0] === spelling[0]) ?? false)
  )
}

/** Whether a string begins where a word or a part of one does, and cuts no number or Latin word. */
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
 * The ends of the strings from `start` with this spelling: in full; or, if the last syllable is
 * unfinished, with the character that it may become, and without it. With Han typed among the
 * letters nothing is unfinished: 维生素c is not 维生素.
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
  // The possible lengths of the spelling read so far, each with its number of characters: readings
  // of a character may differ in length.
  let reached = new Map([[0, 0]])
  for (let at = start; reached.size > 0 && at < text.length;) {
    const char = charAt(text, at)
    const next = new Map<number, number>()
    const end = at + char.length
    for (const [from, count] of reached) {
      const isEnough = mayBeBegun && count >= MIN_CHARACTERS
      const rest = spelling.slice(from)
      if (rest.startsWith(char)) next.set(from + char.length, count + Number(isHan(char)))
      for (const sound of readings[at] ?? []) {
        if (rest.startsWith(sound)) next.set(from + sound.length, count + 1)
        else if (isEnough && sound.startsWith(rest)) begun.push(end)
      }
      if (isEnough && beginnings.has(rest)) begun.push(at)
    }
    if ((next.get(spelling.length) ?? 0) >= MIN_CHARACTERS) whole.push(end)
    next.delete(spelling.length)
    reached = next
    at = end
  }
  return { whole, begun }
}

/**
 * The ends of the strings whose characters begin with these letters; [] if they do not consist of
 * words.
 */
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

/** The beginnings of syllables, without the whole syllables. */
function beginningsOf({ characters }: Sounds): Set<string> {
  const beginnings = new Set<string>()
  for (const syllable of new Set([...characters.values()].flat())) {
    for (let end = 1; end < syllable.length; end++) beginnings.add(syllable.slice(0, end))
  }
  return beginnings
}
