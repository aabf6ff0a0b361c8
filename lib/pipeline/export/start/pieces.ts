/**
 * A text in two kinds of pieces: numbers in pairs are offsets in a shared text (start, end; UTF-16
 * units), strings are the text's own.
 */
export type Pieces = readonly (number | string)[]

/**
 * The shortest shared piece, in UTF-16 units; the offsets of a shorter one would take more room.
 */
const MIN_PIECE_LENGTH = 24

/** Makes pieces of texts, as many as there are, by one that they have much of. */
export function sharingWith(shared: string): (text: string) => Pieces {
  const starts = new Map<string, number>()
  for (let at = shared.length - MIN_PIECE_LENGTH; at >= 0; at--)
    starts.set(shared.slice(at, at + MIN_PIECE_LENGTH), at)
  return (text) => {
    const pieces: (number | string)[] = []
    let own = 0
    let at = 0
    while (at < text.length) {
      const start = starts.get(text.slice(at, at + MIN_PIECE_LENGTH))
      if (start === undefined) {
        at++
        continue
      }
      const length = commonLength(text, at, shared, start)
      if (own < at) pieces.push(text.slice(own, at))
      pieces.push(start, start + length)
      at += length
      own = at
    }
    if (own < text.length) pieces.push(text.slice(own))
    return pieces
  }
}

/** The text that pieces were made of, by the same shared text. */
export function joinPieces(pieces: Pieces, shared: string): string {
  let text = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    text += typeof piece === 'string' ? piece : shared.slice(piece, Number(pieces[++i]))
  }
  return text
}

function commonLength(text: string, at: number, other: string, start: number): number {
  let length = MIN_PIECE_LENGTH
  while (at + length < text.length && text[at + length] === other[start + length]) length++
  return length
}
