import type { Suspect } from './suspect'
import { findStrings, type HanPlaces } from './han-places'
import { isSameFigure, type HanRun } from './han-runs'
import type { Sounds } from '@/lib/text/sounds'

/** The characters of a text that sound like a given one, itself included. */
export type Homophones = (char: string) => readonly string[]

export function createHomophones(places: HanPlaces, sounds: Sounds): Homophones {
  const bySound = new Map<string, string[]>()
  for (const char of places.keys()) {
    for (const sound of sounds.characters.get(char) ?? [])
      bySound.set(sound, [...(bySound.get(sound) ?? []), char])
  }
  return (char) => [
    ...new Set([
      char,
      ...(sounds.characters.get(char) ?? []).flatMap((sound) => bySound.get(sound) ?? []),
    ]),
  ]
}

/**
 * A string of up to this many characters that sounds the same must consist of whole words: 不收费 is
 * not in 发布收费.
 */
const MAX_WHOLE_CHARACTERS = 3

/**
 * Of the strings of a text that sound like the typed one, the one that is made of words, nearest to
 * the typed one, and commonest. A string that cuts words at both ends, or a short one that cuts
 * any, is chance.
 */
export function findHeard(
  typed: readonly string[],
  places: HanPlaces,
  homophones: Homophones,
): Suspect | null {
  const found = new Map<string, Suspect & { worth: number }>()
  for (const { run, at } of findStrings(typed.map(homophones), places)) {
    const { chars, isEdge, sourceOf } = run
    const end = at + typed.length
    const string = chars.slice(at, end)
    const same = string.filter((char, i) => char === typed[i]).length
    if (!isSameFigure(string, typed) || (same === 0 && isLoose(run, at, end))) continue
    const text = string.join('')
    const aligned = Number(isEdge(at)) + Number(isEdge(end))
    if (aligned < (typed.length > MAX_WHOLE_CHARACTERS ? 1 : 2)) continue
    const known = found.get(text)
    const worth = Math.max(known?.worth ?? 0, aligned * 100 + same) + 0.001
    found.set(text, { text, source: known?.source ?? sourceOf(at, end), kind: 'sound', worth })
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth)[0] ?? null
}

/**
 * Whether a string is too small a part of a word to be meant if all its characters differ: it has
 * two characters, as most pairs of syllables are some word (射线, 意见), or consists of single ones
 * (书信, 树新).
 */
function isLoose({ isEdge }: HanRun, start: number, end: number): boolean {
  if (end - start === 2) return true
  for (let at = start + 1; at < end; at++) if (!isEdge(at)) return false
  return true
}
