import { readReference } from '@/lib/report/section-reference'
import { PARTICLES } from '@/lib/search/function-words'
import type { Needle } from '@/lib/search/needle'
import { cutPieces, type Piece } from '@/lib/search/query-pieces'
import type { Segment } from '@/lib/text/segment'

/**
 * The words that must meet in one paragraph where a clause does not stand as typed: dictionary
 * words of two characters or more, numbers, Latin words. Neighbouring single characters stay
 * together (支树平), one alone sticks to its neighbour (质检总), function words are not required.
 * A word counts only as a whole: 3 is not in 35.
 *
 * @param text  a clause's folded text
 * @returns [] if there is punctuation within the clause, if it is one word anyway, or a reference to
 *   a section
 */
export function queryWords(text: string, segment: Segment): Needle[] {
  const bare = text.replace(/^[。!?;:，]+|[。!?;:，]+$/g, '')
  const pieces = cutPieces(bare, segment).flat()
  const isBare = pieces.reduce((sum, piece) => sum + piece.text.length, 0) === bare.length
  if (!isBare || readReference(text)) return []
  const words = stickSingles(joinSingles(pieces)).filter((piece) => piece.kind !== 'function')
  if (words.length === 1 && words[0]?.text === text) return []
  return words.map((word) => ({ text: word.text, view: 'loose' }))
}

/**
 * The words of which a paragraph may have some: of a clause with or without punctuation, in order,
 * each once. Single characters that stand alone say too little and are left out.
 *
 * @returns [] for a reference to a section
 */
export function contentWords(text: string, segment: Segment): Needle[] {
  if (readReference(text)) return []
  const words = cutPieces(text, segment)
    .flatMap(joinSingles)
    .filter(({ kind }) => kind === 'word')
    .map((word) => word.text)
  return [...new Set(words)].map((word) => ({ text: word, view: 'loose' }))
}

/** Single characters side by side make one word, a function word that may be part of it included. */
function joinSingles(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let run: Piece[] = []
  const close = () => {
    const isWord = run.length > 1 && run.some(({ kind }) => kind === 'single')
    if (isWord) joined.push(asWord(run.map(({ text }) => text).join('')))
    else joined.push(...run)
    run = []
  }
  for (const piece of pieces) {
    if (isSingle(piece)) {
      run.push(piece)
    } else {
      close()
      joined.push(piece)
    }
  }
  close()
  return joined
}

function isSingle({ text, kind }: Piece): boolean {
  return kind === 'single' || (kind === 'function' && [...text].length === 1 && !PARTICLES.has(text))
}

/** A lone character goes to the word before it, else to the one after it. */
function stickSingles(pieces: readonly Piece[]): Piece[] {
  const stuck: Piece[] = []
  let pending = ''
  for (const piece of pieces) {
    const last = stuck.at(-1)
    const canFollow = last !== undefined && last.kind !== 'function' && pending === ''
    if (piece.kind === 'single' && canFollow) {
      stuck[stuck.length - 1] = asWord(last.text + piece.text)
    } else if (piece.kind === 'single') {
      pending += piece.text
    } else if (pending !== '') {
      stuck.push(asWord(pending + piece.text))
      pending = ''
    } else {
      stuck.push(piece)
    }
  }
  if (pending === '') return stuck
  // Only function words before it: it stays with the last of them.
  const last = stuck.pop()
  return [...stuck, asWord((last?.text ?? '') + pending)]
}

function asWord(text: string): Piece {
  return { text, kind: 'word', isHan: true }
}
