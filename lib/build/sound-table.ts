import { pinyin } from 'pinyin-pro'
import { gb2312Characters } from '@/lib/build/gb2312'
import type { Sounds } from '@/lib/text/sounds'

/**
 * The sounds of the Han characters that readers may type or meet: those of GB 2312 and those of
 * the corpus. Characters whose sound nobody knows are left out.
 *
 * @param texts  folded texts
 */
export function soundTable(texts: Iterable<string>): Sounds {
  const characters = new Set(gb2312Characters())
  for (const text of texts) {
    for (const [char] of text.matchAll(/\p{Script=Han}/gu)) characters.add(char)
  }
  const sounds = new Map<string, readonly string[]>()
  for (const char of characters) {
    const syllables = syllablesOf(char)
    if (syllables.length > 0) sounds.set(char, syllables)
  }
  return sounds
}

function syllablesOf(char: string): string[] {
  const readings = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true })
  return [...new Set(readings)].filter(isSyllable).sort()
}

/** An unknown character is its own reading; ê, m, ng and hng are interjections that nobody types. */
function isSyllable(reading: string): boolean {
  return /^[a-z]+$/.test(reading) && /[aeiouv]/.test(reading)
}
