import * as z from 'zod/mini'
import { FORMAT, Format } from '@/lib/text/index-files'
import type { Sounds } from '@/lib/text/sounds'

export const SoundsFileSchema = z.object({
  format: Format,
  /** For each syllable the characters that are read so, sorted. */
  sounds: z.record(z.string().check(z.regex(/^[a-z]+$/)), z.string()),
})
export type SoundsFile = z.infer<typeof SoundsFileSchema>

export function packSounds(sounds: Sounds): SoundsFile {
  const characters = new Map<string, string[]>()
  for (const [char, syllables] of sounds) {
    for (const syllable of syllables) {
      const list = characters.get(syllable)
      if (list) list.push(char)
      else characters.set(syllable, [char])
    }
  }
  const entries = [...characters].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    format: FORMAT,
    sounds: Object.fromEntries(entries.map(([syllable, list]) => [syllable, list.sort().join('')])),
  }
}

export function unpackSounds(file: SoundsFile): Sounds {
  const sounds = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(file.sounds)) {
    for (const char of characters) {
      const list = sounds.get(char)
      if (list) list.push(syllable)
      else sounds.set(char, [syllable])
    }
  }
  return sounds
}
