import type { Needle } from './needle'
import type { Query } from './query'
import { cutPieces, type Piece } from './query-pieces'
import type { Segment } from '@/lib/text/segment'

/**
 * The unit by which partial answers are ranked: a pair of characters, a character, a number, a
 * phrase.
 */
export type Unit = {
  readonly needle: Needle
  /** Its weight, multiplied by its number of occurrences in the query. */
  readonly weight: number
}

/** A single character says less than a pair. */
const CHARACTER_WEIGHT = 0.5

/**
 * The units of a query. Pairs are better than words here: they do not depend on where a word is
 * cut, and a long word that is only partly there still counts for its parts. A pair of two
 * characters of function words carries no meaning and is left out, and so is such a character.
 */
export function queryUnits({ required }: Query, segment: Segment): Unit[] {
  const units = new Map<string, Unit>()
  const add = (text: string, weight: number, view: Needle['view'] = 'loose') => {
    const known = units.get(text)?.weight ?? 0
    units.set(text, { needle: { text, view }, weight: known + weight })
  }
  for (const clause of required.flat()) {
    if (clause.kind === 'phrase')
      add(clause.needle.text, [...clause.needle.text].length, clause.needle.view)
    if (clause.kind !== 'text') continue
    for (const run of cutPieces(clause.needle.text, segment).flatMap(splitRuns)) {
      if (run[0]?.isHan) addCharacters(run, add)
      else for (const { text } of run) add(text, 1)
    }
  }
  return [...units.values()]
}

/** Cuts a stretch of pieces where Han characters meet numbers or Latin words. */
function splitRuns(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.[0]?.isHan && piece.isHan) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

function addCharacters(run: readonly Piece[], add: (text: string, weight: number) => void) {
  const chars = run.flatMap(({ text, kind }) =>
    [...text].map((char) => ({ char, saysNothing: kind === 'function' })),
  )
  chars.forEach(({ char, saysNothing }, i) => {
    if (!saysNothing) add(char, CHARACTER_WEIGHT)
    const next = chars[i + 1]
    if (next && !(saysNothing && next.saysNothing)) add(char + next.char, 1)
  })
}
