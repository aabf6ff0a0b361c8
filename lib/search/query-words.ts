import { FUNCTION_WORDS } from '@/lib/search/function-words'
import type { Needle } from '@/lib/search/needle'
import { HAN_RUNS } from '@/lib/text/characters'
import type { Segment } from '@/lib/text/segment'
import { runsOf } from '@/lib/text/terms'

type Piece = { text: string; kind: 'word' | 'single' | 'function' }

/**
 * The words that must meet in one paragraph where a clause does not stand as typed: dictionary
 * words of two characters or more, numbers, Latin words. Neighbouring single characters stay
 * together (支树平), one alone sticks to its neighbour (质检总), function words are not required.
 * A word counts only as a whole: 3 is not in 35.
 *
 * @param text  a clause's folded text
 * @returns [] if the clause has punctuation, or is one word anyway
 */
export function queryWords(text: string, segment: Segment): Needle[] {
  const pieces = cutPieces(text, segment)
  if (pieces === null) return []
  const words = stickSingles(joinSingles(pieces)).filter((piece) => piece.kind !== 'function')
  if (words.length === 1 && words[0]?.text === text) return []
  return words.map((word) => ({ text: word.text, view: 'loose' }))
}

/** The clause in pieces, or null if something in it is neither Han nor number nor Latin word. */
function cutPieces(text: string, segment: Segment): Piece[] | null {
  const pieces: (Piece & { start: number })[] = []
  for (const run of runsOf(text)) {
    pieces.push({ text: run.text, kind: 'word', start: run.start })
  }
  for (const match of text.matchAll(HAN_RUNS)) {
    let start = match.index
    for (const word of segment(match[0])) {
      const isSingle = [...word].length === 1
      const kind = FUNCTION_WORDS.has(word) ? 'function' : isSingle ? 'single' : 'word'
      pieces.push({ text: word, kind, start })
      start += word.length
    }
  }
  pieces.sort((a, b) => a.start - b.start)
  const covered = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  return covered === text.length ? pieces : null
}

function joinSingles(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let isInSingles = false
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'single' && isInSingles && last) {
      joined[joined.length - 1] = { text: last.text + piece.text, kind: 'word' }
    } else {
      joined.push(piece)
    }
    isInSingles = piece.kind === 'single'
  }
  return joined
}

/** A lone character goes to the word before it, else to the one after it. */
function stickSingles(pieces: readonly Piece[]): Piece[] {
  const stuck: Piece[] = []
  let pending = ''
  for (const piece of pieces) {
    const last = stuck.at(-1)
    const canFollow = last !== undefined && last.kind !== 'function' && pending === ''
    if (piece.kind === 'single' && canFollow) {
      stuck[stuck.length - 1] = { text: last.text + piece.text, kind: 'word' }
    } else if (piece.kind === 'single') {
      pending += piece.text
    } else if (pending !== '') {
      stuck.push({ text: pending + piece.text, kind: 'word' })
      pending = ''
    } else {
      stuck.push(piece)
    }
  }
  if (pending === '') return stuck
  // Only function words before it: it stays with the last of them.
  const last = stuck.pop()
  return [...stuck, { text: (last?.text ?? '') + pending, kind: 'word' }]
}
