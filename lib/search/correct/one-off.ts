import type { Suspect } from './suspect'
import { findStrings, type HanPlaces } from './han-places'
import { isSameFigure } from './han-runs'
import { lookalikesOf } from './lookalikes'

/** The characters of a possible string of the text; null is any. */
type Pattern = readonly (string | null)[]

/** A way to mistype one character. */
type Slip = {
  readonly kind: Suspect['kind']
  /** The fewest characters of a string: most shorter words have such neighbours by chance. */
  readonly least: number
  /** The strings that may have been meant. */
  readonly patterns: (typed: readonly string[]) => Pattern[]
}

/** The kinds of slips, the likelier first. */
const SLIPS: readonly Slip[] = [
  // Another character that looks the same.
  {
    kind: 'shape',
    least: 2,
    patterns: (typed) =>
      typed.flatMap((char, i) => lookalikesOf(char).map((other) => edit(typed, i, 1, other))),
  },
  // A character typed twice.
  {
    kind: 'character',
    least: 3,
    patterns: (typed) =>
      typed.flatMap((char, i) => (char === typed[i - 1] ? [edit(typed, i, 1)] : [])),
  },
  // Two neighbours swapped.
  {
    kind: 'character',
    least: 3,
    patterns: (typed) => typed.slice(1).map((char, i) => edit(typed, i, 2, char, typed[i] ?? char)),
  },
  // A missing character; not at an end, where the typed string would occur in the text.
  {
    kind: 'character',
    least: 3,
    patterns: (typed) => typed.slice(1).map((_, i) => edit(typed, i + 1, 0, null)),
  },
  // Another character.
  {
    kind: 'character',
    least: 4,
    patterns: (typed) => typed.map((_, i) => edit(typed, i, 1, null)),
  },
  // An extra character.
  { kind: 'character', least: 4, patterns: (typed) => typed.map((_, i) => edit(typed, i, 1)) },
]

function edit(typed: readonly string[], at: number, removed: number, ...added: Pattern): Pattern {
  return [...typed.slice(0, at), ...added, ...typed.slice(at + removed)]
}

/**
 * The string of the text, made of words, that differs from the typed one in one character, by the
 * likeliest kind of slip that leads to any.
 *
 * @returns null if there is none, or that kind leads to more than one
 */
export function findOneOff(typed: readonly string[], places: HanPlaces): Suspect | null {
  for (const { kind, least, patterns } of SLIPS) {
    if (typed.length < least) continue
    const found = findFitting(patterns(typed), typed, places)
    const [only] = found
    if (only) return found.size === 1 ? { text: only[0], source: only[1], kind } : null
  }
  return null
}

/** The strings made of words that fit any of the patterns, as written in the source. */
function findFitting(
  patterns: readonly Pattern[],
  typed: readonly string[],
  places: HanPlaces,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const pattern of patterns) {
    const choices = pattern.map((char) => (char === null ? null : [char]))
    for (const { run, at } of findStrings(choices, places)) {
      const end = at + pattern.length
      const string = run.chars.slice(at, end)
      if (isSameFigure(string, typed) && run.isEdge(at) && run.isEdge(end))
        found.set(string.join(''), run.sourceOf(at, end))
    }
  }
  return found
}
