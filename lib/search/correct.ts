import { areLookalikes } from '@/lib/search/lookalikes'
import type { ParagraphText } from '@/lib/search/paragraph-text'
import { HAN_RUNS } from '@/lib/text/characters'
import type { Sounds } from '@/lib/text/sounds'

/** A string of the text that may have been meant, and why it is thought so. */
export type Suspect = {
  readonly text: string
  /** It sounds the same; it has a character that looks the same; one character is otherwise. */
  readonly kind: 'sound' | 'shape' | 'character'
}

/** One differing character in fewer than this says nothing: most short words have such neighbours. */
const LEAST_FOR_CHARACTER = 4

/** Only Han characters are corrected: not digits, nor Latin words, nor a single character. */
export function canBeCorrected(typed: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(typed)
}

/**
 * What a string of Han characters that does not stand in the text may have been meant for. A string
 * that sounds the same goes first; one that looks alike or differs in one character (another, one
 * too many, one missing, two swapped) is taken only if it is the only one and is made of words.
 *
 * @param typed  folded
 * @returns null if it is not all Han, too short, or nothing is like it
 */
export function findSuspect(
  typed: string,
  texts: readonly ParagraphText[],
  sounds: Sounds,
): Suspect | null {
  const chars = [...typed]
  if (!canBeCorrected(typed)) return null
  const runs = texts.flatMap(hanRuns)
  const heard = findHeard(chars, runs, sounds)
  if (heard !== null) return { text: heard, kind: 'sound' }
  const alike = findOnly(runs, chars.length, (run) => differences(chars, run, areLookalikes) === 1)
  if (alike !== null) return { text: alike, kind: 'shape' }
  if (chars.length < LEAST_FOR_CHARACTER) return null
  const near = new Set<string>()
  for (const length of [chars.length - 1, chars.length, chars.length + 1]) {
    for (const run of findAligned(runs, length, (run) => isOneAway(chars, run))) near.add(run)
  }
  const [only, ...others] = near
  return only !== undefined && others.length === 0 ? { text: only, kind: 'character' } : null
}

/** A run of Han characters, each with whether a word begins there. */
type HanRun = { readonly chars: readonly string[]; readonly isEdge: (at: number) => boolean }

function hanRuns({ views: [view], isWordEdge }: ParagraphText): HanRun[] {
  if (!view) return []
  const { text, starts, ends } = view.loose
  return Array.from(text.matchAll(HAN_RUNS), ({ 0: run, index }) => {
    const chars = [...run]
    const offsets: number[] = []
    let offset = index
    for (const char of chars) offset = (offsets.push(offset), offset + char.length)
    const isEdge = (at: number) =>
      at === 0 || isWordEdge(at < chars.length ? (starts[offsets[at] ?? 0] ?? 0) : (ends[offset - 1] ?? 0))
    return { chars, isEdge }
  })
}

/** Of the strings that sound the same: one made of words, nearest to what was typed, commonest. */
function findHeard(typed: readonly string[], runs: readonly HanRun[], sounds: Sounds): string | null {
  const soundsOf = typed.map((char) => new Set(sounds.get(char)))
  const fits = typed.map((char, i) => (other: string | undefined) =>
    other !== undefined && (other === char || (sounds.get(other)?.some((sound) => soundsOf[i]?.has(sound)) ?? false)),
  )
  const found = new Map<string, number>()
  for (const { chars, isEdge } of runs) {
    for (let at = 0; at + typed.length <= chars.length; at++) {
      if (!fits.every((fit, i) => fit(chars[at + i]))) continue
      const run = chars.slice(at, at + typed.length)
      const same = run.filter((char, i) => char === typed[i]).length
      const aligned = Number(isEdge(at)) + Number(isEdge(at + typed.length))
      const worth = aligned * 100 + same
      found.set(run.join(''), Math.max(found.get(run.join('')) ?? 0, worth) + 0.001)
    }
  }
  const [best] = [...found].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

/** The strings of this length, made of words, that fit; each once. */
function findAligned(
  runs: readonly HanRun[],
  length: number,
  fits: (run: readonly string[]) => boolean,
): Set<string> {
  const found = new Set<string>()
  for (const { chars, isEdge } of runs) {
    for (let at = 0; at + length <= chars.length; at++) {
      const run = chars.slice(at, at + length)
      if (fits(run) && isEdge(at) && isEdge(at + length)) found.add(run.join(''))
    }
  }
  return found
}

function findOnly(...args: Parameters<typeof findAligned>): string | null {
  const [only, ...others] = findAligned(...args)
  return only !== undefined && others.length === 0 ? only : null
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
