import { readReference } from '@/lib/report/section-reference'
import { FUNCTION_WORDS, PARTICLES } from '@/lib/search/function-words'
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
 * @returns [] if there is punctuation within the clause, if it is one word anyway, or a reference to
 *   a section
 */
export function queryWords(text: string, segment: Segment): Needle[] {
  const [chunk, ...others] = cutChunks(text.replace(/^[。!?;:，]+|[。!?;:，]+$/g, ''), segment)
  if (!chunk || others.length > 0 || readReference(text)) return []
  const words = stickSingles(joinSingles(chunk)).filter((piece) => piece.kind !== 'function')
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
  const words = cutChunks(text, segment)
    .flatMap(joinSingles)
    .filter(({ kind }) => kind === 'word')
    .map((word) => word.text)
  return [...new Set(words)].map((word) => ({ text: word, view: 'loose' }))
}

/** A clause's text in pieces; a new list wherever something is neither Han nor number nor Latin. */
function cutChunks(text: string, segment: Segment): Piece[][] {
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

  const chunks: Piece[][] = []
  let end = 0
  for (const piece of pieces) {
    const last = chunks.at(-1)
    if (last && piece.start === end) last.push(piece)
    else chunks.push([piece])
    end = piece.start + piece.text.length
  }
  // What follows the last piece, or comes before the first, parts nothing but is not a word either.
  const isBare = (chunks[0]?.length ?? 0) > 0 && pieces[0]?.start === 0 && end === text.length
  return isBare || chunks.length !== 1 ? chunks : [...chunks, []]
}

/** Single characters side by side make one word, a function word that may be part of it included. */
function joinSingles(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let run: Piece[] = []
  const close = () => {
    const isWord = run.length > 1 && run.some(({ kind }) => kind === 'single')
    if (isWord) joined.push({ text: run.map(({ text }) => text).join(''), kind: 'word' })
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
