import { createRequire } from 'node:module'
import { pinyin } from 'pinyin-pro'
import { gb2312Characters } from '@/lib/text/gb2312'
import type { Sounds } from '@/lib/text/sounds'

/** A word's reading with tones, and how frequent it is. */
type Entry = readonly [reading: string, frequency: number]

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g

/**
 * The sounds of the Han characters that readers may type or meet: those of GB 2312 and those of
 * the collection; and of the words of the collection. Characters whose sound nobody knows are left out.
 *
 * Characters are read as pinyin-pro has them, words as the dictionary of its project has them
 * (@pinyin-pro/data, “complete”: 348,838 words, among them 999 in a thousand of jieba's that have a
 * character with several readings).
 *
 * @param texts  folded texts
 * @param words  dictionary words that occur in them
 */
export function soundTable(texts: Iterable<string>, words: Iterable<string>): Sounds {
  const han = new Set(gb2312Characters())
  for (const text of texts) {
    for (const [char] of text.matchAll(/\p{Script=Han}/gu)) han.add(char)
  }
  const characters = new Map<string, readonly string[]>()
  for (const char of han) {
    const syllables = syllablesOf(char)
    if (syllables.length > 0) characters.set(char, syllables)
  }
  return { characters, words: readWords(words, characters) }
}

/** The first reading of pinyin-pro is the usual one. */
function syllablesOf(char: string): string[] {
  const readings = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true })
  const [usual, ...others] = [...new Set(readings)].filter(isSyllable)
  return usual === undefined ? [] : [usual, ...others.sort()]
}

/** An unknown character is its own reading; ê, m, ng and hng are interjections that nobody types. */
function isSyllable(reading: string): boolean {
  return /^[a-z]+$/.test(reading) && /[aeiouv]/.test(reading)
}

function readWords(
  words: Iterable<string>,
  characters: Sounds['characters'],
): Map<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>()
  for (const word of words) {
    const chars = [...word]
    const isAmbiguous =
      chars.length > 1 && chars.some((char) => (characters.get(char)?.length ?? 0) > 1)
    if (!isAmbiguous) continue
    const reading = readingOf(word)
    const isKnown = reading.length === chars.length && reading.every(isSyllable)
    if (!isKnown) readings.set(word, [])
    else if (chars.some((char, i) => characters.get(char)?.[0] !== reading[i]))
      readings.set(word, reading)
  }
  return readings
}

function readingOf(word: string): string[] {
  const entry = dictionary()[word]
  if (!Array.isArray(entry)) return []
  const plain = (entry as unknown as Entry)[0]
    .normalize('NFD')
    .replace(TONE_MARKS, '')
    .replace(/u\u0308/g, 'v')
  return plain.split(' ')
}

const require = createRequire(import.meta.url)

let loaded: Readonly<Record<string, Entry | undefined>> | null = null

/** Its 19 MB are read when the first table is made. */
function dictionary() {
  return (loaded ??= require('@pinyin-pro/data/complete.json') as NonNullable<typeof loaded>)
}
