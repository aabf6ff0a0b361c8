import type { Suspect } from './suspect'
import { findPlaces } from './han-places'
import { hanRuns } from './han-runs'
import { findOneOff } from './one-off'
import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import { createHomophones, findHeard } from './sounds-alike'
import type { Sounds } from '@/lib/text/sounds'

/** What a folded string may have been meant for; null if it is no such string, or nothing is like it. */
export type FindSuspect = (typed: string) => Suspect | null

/**
 * Finds what a string that does not stand in the text may have been meant for: first what sounds the
 * same, then what differs in one character. Only Han characters are corrected: not digits, nor Latin
 * words, nor a single character.
 *
 * @param texts  read when the first string is looked for, and kept
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
    // Even without one character it would not stand anywhere.
    if (chars.length - 1 > longest) return null
    return findHeard(chars, places, homophones) ?? findOneOff(chars, places)
  }
}
