import { areLookalikes } from '@/lib/search/lookalikes'
import type { ParagraphText } from '@/lib/search/paragraph-text'
import { HAN_RUNS, isNumeral } from '@/lib/text/characters'
import { sourceSpan } from '@/lib/text/mapped-text'
import type { Sounds } from '@/lib/text/sounds'

/** A string of the text: folded, and as it stands in the source. */
type Found = { readonly text: string; readonly source: string }

/** A string of the text that may have been meant, and why it is thought so. */
export type Suspect = Found & {
  /** It sounds the same; it has a character that looks the same; one character is otherwise. */
  readonly kind: 'sound' | 'shape' | 'character'
}

/** One differing character in fewer than this says nothing: most short words have such neighbours. */
const LEAST_FOR_CHARACTER = 4

/** Only Han characters are corrected: not digits, nor Latin words, nor a single character. */
export function canBeCorrected(typed: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(typed)
}

/** What a folded string may have been meant for; null if it is no such string, or nothing is like it. */
export type FindSuspect = (typed: string) => Suspect | null

/**
 * Finds what a string of Han characters that does not stand in the text may have been meant for.
 *
 * @param texts  read when the first string is looked for, and kept
 */
export function createFindSuspect(texts: () => readonly ParagraphText[], sounds: Sounds): FindSuspect {
  let runs: readonly HanRun[] | null = null
  return (typed) =>
    canBeCorrected(typed) ? findSuspect([...typed], (runs ??= texts().flatMap(hanRuns)), sounds) : null
}

/**
 * A string that sounds the same goes first; one that looks alike or differs in one character
 * (another, one too many, one missing, two swapped) is taken only if it is the only one and is made
 * of words.
 */
function findSuspect(chars: readonly string[], runs: readonly HanRun[], sounds: Sounds): Suspect | null {
  const heard = findHeard(chars, runs, sounds)
  if (heard) return { ...heard, kind: 'sound' }
  const isSameFigure = (run: readonly string[]) => numeralsOf(run) === numeralsOf(chars)
  const alike = findOnly(
    runs,
    [chars.length],
    (run) => differences(chars, run, areLookalikes) === 1 && isSameFigure(run),
  )
  if (alike) return { ...alike, kind: 'shape' }
  if (chars.length < LEAST_FOR_CHARACTER) return null
  const lengths = [chars.length - 1, chars.length, chars.length + 1]
  const near = findOnly(runs, lengths, (run) => isOneAway(chars, run) && isSameFigure(run))
  return near && { ...near, kind: 'character' }
}

/** A run of Han characters of a text. Positions are characters, from 0 to their number. */
type HanRun = {
  readonly chars: readonly string[]
  /** Whether a word begins or ends at a position. */
  readonly isEdge: (at: number) => boolean
  /** What stands in the source between two positions. */
  readonly sourceOf: (start: number, end: number) => string
}

function hanRuns({ source, views, isWordEdge }: ParagraphText): HanRun[] {
  return views.flatMap((view) =>
    Array.from(view.loose.text.matchAll(HAN_RUNS), ({ 0: run, index }) => {
      const chars = [...run]
      const offsets = [index]
      for (const char of chars) offsets.push((offsets.at(-1) ?? 0) + char.length)
      const strictSpan = (start: number, end: number) =>
        sourceSpan(view.loose, offsets[start] ?? 0, offsets[end] ?? 0)
      return {
        chars,
        isEdge: (at) =>
          at === 0 || at === chars.length || isWordEdge(view, strictSpan(at, at + 1).start),
        sourceOf: (start, end) => {
          const strict = strictSpan(start, end)
          const span = sourceSpan(view.strict, strict.start, strict.end)
          return source.slice(span.start, span.end)
        },
      }
    }),
  )
}

/**
 * Of the strings that sound the same: one made of words, nearest to what was typed, commonest. One
 * that cuts words at both ends, or two characters that cut any, are chance.
 */
function findHeard(typed: readonly string[], runs: readonly HanRun[], sounds: Sounds): Found | null {
  const soundsOf = typed.map((char) => new Set(sounds.get(char)))
  const fits = typed.map((char, i) => (other: string | undefined) =>
    other !== undefined && (other === char || (sounds.get(other)?.some((sound) => soundsOf[i]?.has(sound)) ?? false)),
  )
  const found = new Map<string, Found & { worth: number }>()
  for (const { chars, isEdge, sourceOf } of runs) {
    for (let at = 0; at + typed.length <= chars.length; at++) {
      if (!fits.every((fit, i) => fit(chars[at + i]))) continue
      const run = chars.slice(at, at + typed.length)
      if (numeralsOf(run) !== numeralsOf(typed)) continue
      const text = run.join('')
      const same = run.filter((char, i) => char === typed[i]).length
      const aligned = Number(isEdge(at)) + Number(isEdge(at + typed.length))
      if (aligned < (typed.length > 2 ? 1 : 2)) continue
      const known = found.get(text)
      const worth = Math.max(known?.worth ?? 0, aligned * 100 + same) + 0.001
      found.set(text, { text, source: known?.source ?? sourceOf(at, at + typed.length), worth })
    }
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth)[0] ?? null
}

/** A wrong figure is worse than none: what differs in a numeral is never meant. */
function numeralsOf(chars: readonly string[]): string {
  return chars.filter(isNumeral).join('')
}

/** The strings of these lengths, made of words, that fit; null if there is none or more than one. */
function findOnly(
  runs: readonly HanRun[],
  lengths: readonly number[],
  fits: (run: readonly string[]) => boolean,
): Found | null {
  const found = new Map<string, Found>()
  for (const { chars, isEdge, sourceOf } of runs) {
    for (const length of lengths) {
      for (let at = 0; at + length <= chars.length; at++) {
        const run = chars.slice(at, at + length)
        const text = run.join('')
        if (found.has(text) || !fits(run) || !isEdge(at) || !isEdge(at + length)) continue
        found.set(text, { text, source: sourceOf(at, at + length) })
      }
    }
  }
  const [only, ...others] = found.values()
  return only && others.length === 0 ? only : null
}

/** How many characters differ; Infinity if any differs in a way that is not allowed. */
function differences(
  a: readonly string[],
  b: readonly string[],
  isAllowed: (a: string, b: string) => boolean,
): number {
  let count = 0
  for (const [i, char] of a.entries()) {
    const other = b[i] ?? ''
    if (char === other) continue
    if (!isAllowed(char, other)) return Infinity
    count++
  }
  return count
}

/** Whether one character more, less or other, or two neighbours swapped, makes a into b. */
function isOneAway(a: readonly string[], b: readonly string[]): boolean {
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const restA = a.slice(head, a.length - tail)
  const restB = b.slice(head, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
