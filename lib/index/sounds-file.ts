import * as z from 'zod/mini'
import { FORMAT, Format } from './index-files'
import type { Sounds } from '@/lib/text/sounds'

const BySyllable = z.record(z.string().check(z.regex(/^[a-z]+$/)), z.string())

export const SoundsFileSchema = z.object({
  format: Format,
  /** For each syllable the characters with this usual reading, sorted. */
  usual: BySyllable,
  /** For each syllable the characters with this as another reading, sorted. */
  others: BySyllable,
  /**
   * The reading of each word of `Sounds.words`: its syllables separated by spaces; '' if unknown.
   */
  words: z.record(z.string(), z.string().check(z.regex(/^(?:[a-z]+(?: [a-z]+)*)?$/))),
})
export type SoundsFile = z.infer<typeof SoundsFileSchema>

export function packSounds({ characters, words }: Sounds): SoundsFile {
  const usual: [syllable: string, char: string][] = []
  const others: [syllable: string, char: string][] = []
  for (const [char, [first, ...rest]] of characters) {
    if (first !== undefined) usual.push([first, char])
    for (const syllable of rest) others.push([syllable, char])
  }
  const spelled = [...words].map(([word, syllables]) => [word, syllables.join(' ')] as const)
  return {
    format: FORMAT,
    usual: bySyllable(usual),
    others: bySyllable(others),
    words: Object.fromEntries(spelled.sort(byKey)),
  }
}

export function unpackSounds({ usual, others, words }: SoundsFile): Sounds {
  const characters = new Map<string, string[]>()
  for (const [syllable, list] of [...Object.entries(usual), ...Object.entries(others)]) {
    for (const char of list) {
      const known = characters.get(char)
      if (known) known.push(syllable)
      else characters.set(char, [syllable])
    }
  }
  const readings = Object.entries(words).map(
    ([word, spelled]) => [word, spelled.split(' ').filter(Boolean)] as const,
  )
  return { characters, words: new Map(readings) }
}

function bySyllable(
  pairs: readonly (readonly [syllable: string, char: string])[],
): Record<string, string> {
  const characters = new Map<string, string[]>()
  for (const [syllable, char] of pairs) {
    const list = characters.get(syllable)
    if (list) list.push(char)
    else characters.set(syllable, [char])
  }
  const lists = [...characters].map(([syllable, list]) => [syllable, list.sort().join('')] as const)
  return Object.fromEntries(lists.sort(byKey))
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
