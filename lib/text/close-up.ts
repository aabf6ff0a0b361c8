import { isDigit, isLatin } from '@/lib/text/characters'
import { rewriteSpans, type MappedText } from '@/lib/text/mapped-text'

const SPACES = / +/g

/**
 * A folded text without the spaces that carry no meaning: ( 2021 ) 30号 becomes (2021)30号. Spaces
 * between two digits or two Latin letters stay. All marks stay.
 */
export function closeUp(folded: string): string {
  return folded.replace(SPACES, (spaces, at: number) =>
    isNeeded(folded, at, spaces.length) ? spaces : '',
  )
}

/** As `closeUp`; offsets lead back to where `folded` leads back to. */
export function closedUp(folded: MappedText): MappedText {
  const { text } = folded
  const spans = Array.from(text.matchAll(SPACES), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  return rewriteSpans(
    folded,
    spans.filter(({ start, end }) => !isNeeded(text, start, end - start)),
    () => {},
  )
}

function isNeeded(text: string, at: number, length: number): boolean {
  const [before, after] = [text[at - 1], text[at + length]]
  return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after))
}
