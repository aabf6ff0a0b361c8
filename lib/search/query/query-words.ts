import { readReference } from '@/lib/report/section-reference'
import { datesWithin } from './dates'
import { NEGATIONS, PARTICLES } from './function-words'
import type { Needle } from './needle'
import { cutPieces, type Piece } from './query-pieces'
import type { Segment } from '@/lib/text/segment'

/**
 * The words that must meet in one paragraph where a clause does not occur as typed: dictionary
 * words of two characters or more, numbers, Latin words. Neighbouring single characters stay
 * together (支树平), a lone one sticks to its neighbour (质检总), a negation to the word that it negates
 * (不公开); other function words are not required. A word counts only as a whole: 3 is not in 35.
 *
 * @param text a clause's folded text
 * @returns [] if there is punctuation within the clause, if it is a single word, a single word
 * beside
 *   characters that may form another word with it, or a reference to a section. A date is cut only
 *   into
 *   its year and its day: another day of another month is another date
 */
export function queryWords(text: string, segment: Segment): Needle[] {
  const bare = text.replace(/^[。!?;:，]+|(?<![。!?;:，])[。!?;:，]+$/g, '')
  const dates = datesWithin(bare)
  if (dates) return dates.length > 1 ? dates.map((date) => ({ text: date, view: 'loose' })) : []
  const pieces = cutPieces(bare, segment).flat()
  const isBare = pieces.reduce((sum, piece) => sum + piece.text.length, 0) === bare.length
  if (!isBare || readReference(text)) return []
  const stuck = stickSingles(joinSingles(pieces).map(keepNegation))
  const words = stuck.filter(({ kind }) => kind !== 'function')
  const isOneWord = words.length === 1 && (words[0]?.text === text || mayBuild(stuck))
  return isOneWord ? [] : words.map(({ text }) => ({ text, view: 'loose' }))
}

/**
 * The words of which a paragraph may have some: of a clause with or without punctuation, in order,
 * each once. Lone single characters carry too little meaning and are left out.
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

/**
 * Joins neighbouring single characters into one word, including a function word that may be part of
 * it.
 */
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

/** A negation is no function word where it negates the next word; in 公不公开 it asks. */
function keepNegation(piece: Piece, i: number, pieces: readonly Piece[]): Piece {
  const [before = '', after = ''] = [pieces[i - 1]?.text, pieces[i + 1]?.text]
  const asks = before !== '' && before.endsWith((piece.text.slice(1) + after).charAt(0))
  return NEGATIONS.has(piece.text) && !asks ? { ...piece, kind: 'single' } : piece
}

/** Whether a function word beside the only word may form another word with it: 检验所, 谁产品. */
function mayBuild(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ kind }) => kind !== 'function')
  return [pieces[at - 1], pieces[at + 1]].some((piece) => piece !== undefined && isSingle(piece))
}

function isSingle({ text, kind }: Piece): boolean {
  return (
    kind === 'single' || (kind === 'function' && [...text].length === 1 && !PARTICLES.has(text))
  )
}

/**
 * Attaches a lone character to the word before it, else to the one after it; a negation always to
 * the one after it.
 */
function stickSingles(pieces: readonly Piece[]): Piece[] {
  const stuck: Piece[] = []
  let pending = ''
  for (const piece of pieces) {
    const last = stuck.at(-1)
    const canFollow =
      last !== undefined && last.kind !== 'function' && pending === '' && !NEGATIONS.has(piece.text)
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
  // With only function words before it, it stays with the last of them.
  const last = stuck.pop()
  return [...stuck, asWord((last?.text ?? '') + pending)]
}

function asWord(text: string): Piece {
  return { text, kind: 'word', isHan: true }
}
