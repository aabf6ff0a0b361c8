import { FUNCTION_WORDS, PARTICLES } from './function-words'
import { HAN_RUNS, isDigit, isNumeral } from '@/lib/text/characters'
import type { Segment } from '@/lib/text/segment'
import { runsOf } from '@/lib/text/terms'

/** A piece of a clause: a word, a single character that is no word, or a function word. */
export type Piece = {
  readonly text: string
  readonly kind: 'word' | 'single' | 'function'
  /** Whether it is made of Han characters; else it is a number or a Latin word. */
  readonly isHan: boolean
}

/**
 * Cuts a clause's text into pieces: one list for each stretch without other characters in between.
 */
export function cutPieces(text: string, segment: Segment): Piece[][] {
  const pieces: (Piece & { start: number })[] = runsOf(text).map((run) => ({
    text: run.text,
    kind: 'word',
    isHan: false,
    start: run.start,
  }))
  for (const match of text.matchAll(HAN_RUNS)) {
    let start = match.index
    let followsNumber = isDigit(text[start - 1])
    for (const word of segment(match[0])) {
      const isSingle = [...word].length === 1
      // After a number a character is a measure: 94个 is not just 94, nor 十三个 just 十三.
      const isMeasure = isSingle && followsNumber && !PARTICLES.has(word)
      followsNumber = [...word].every(isNumeral)
      const saysNothing = FUNCTION_WORDS.has(word) && !isMeasure
      const kind = saysNothing ? 'function' : isSingle ? 'single' : 'word'
      pieces.push({ text: word, kind, isHan: true, start })
      start += word.length
    }
  }
  pieces.sort((a, b) => a.start - b.start)

  const stretches: Piece[][] = []
  let end = -1
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (last && piece.start === end) last.push(piece)
    else stretches.push([piece])
    end = piece.start + piece.text.length
  }
  return stretches
}
