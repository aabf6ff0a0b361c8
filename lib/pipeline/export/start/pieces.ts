/**
 * A text as what it has of another one, and what is its own: numbers in pairs are offsets in the other
 * (start, end; UTF-16 code units), strings its own.
 */
export type Pieces = readonly (number | string)[]

/** What is shared has at least this many code units; less would be named at greater length than it has. */
const LEAST = 24

/** Makes pieces of texts, as many as there are, by one that they have much of. */
export function sharingWith(shared: string): (text: string) => Pieces {
  const starts = new Map<string, number>()
  for (let at = shared.length - LEAST; at >= 0; at--) starts.set(shared.slice(at, at + LEAST), at)
  return (text) => {
    const pieces: (number | string)[] = []
    let own = 0
    let at = 0
    while (at < text.length) {
      const start = starts.get(text.slice(at, at + LEAST))
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
  let length = LEAST
  while (at + length < text.length && text[at + length] === other[start + length]) length++
  return length
}
