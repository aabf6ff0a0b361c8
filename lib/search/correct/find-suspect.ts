import type { Suspect } from './suspect'
import { findPlaces } from './han-places'
import { hanRuns } from './han-runs'
import { findOneOff } from './one-off'
import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import { createHomophones, findHeard } from './sounds-alike'
import type { Sounds } from '@/lib/text/sounds'

/**
 * The string that a folded string may be a slip for; null if it cannot be one, or nothing in the
 * text is like it.
 */
export type FindSuspect = (typed: string) => Suspect | null

/**
 * Finds the string of the text that a missing string may be a slip for: first one that sounds the
 * same, then one that differs in one character. Only Han characters are corrected: not digits,
 * Latin words or a single character.
 *
 * @param texts read when the first string is looked for, and kept
 */
export function createFindSuspect(
  texts: () => readonly ParagraphText[],
  sounds: Sounds,
): FindSuspect {
  const prepare = () => {
    const runs = texts().flatMap(hanRuns)
    const places = findPlaces(runs)
    const longest = runs.reduce((most, { chars }) => Math.max(most, chars.length), 0)
    return { places, homophones: createHomophones(places, sounds), longest }
  }
  let ready: ReturnType<typeof prepare> | null = null
  return (typed) => {
    if (!/^\p{Script=Han}{2,}$/u.test(typed)) return null
    const { places, homophones, longest } = (ready ??= prepare())
    const chars = [...typed]
    // Even without one character it would be longer than any run of the text.
    if (chars.length - 1 > longest) return null
    return findHeard(chars, places, homophones) ?? findOneOff(chars, places)
  }
}
