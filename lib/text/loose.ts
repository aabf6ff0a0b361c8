import { isDigit, isLatin } from '@/lib/text/characters'
import { rewrite, type MappedText } from '@/lib/text/mapped-text'

const TRANSPARENT = /["()《》·、 ]+/g
const ANY_TRANSPARENT = /["()《》·、 ]/

/** Whether a folded clause contains a mark that the loose view drops; spaces do not count. */
export function hasTransparentMark(folded: string): boolean {
  return /["()《》·、]/.test(folded)
}

/**
 * The loose view of a folded text: without quotes, brackets, book-title marks, middle dots, 、 and
 * spaces. Between two digits or two Latin letters they stay: “1、2” is not 12, nor “a b” ab.
 *
 * @returns offsets lead back to where `folded` leads back to; `mapIdentity` first for offsets into
 * it
 */
export function loose(folded: MappedText): MappedText {
  const { text } = folded
  return rewrite(folded, TRANSPARENT, (marks, emit, at) => {
    if (isBetween(text, at, marks)) [...marks].forEach((mark, i) => emit(mark, i, i + 1))
  })
}

/** Whether the marks are between two digits, or between two Latin letters. */
function isBetween(text: string, at: number, marks: string): boolean {
  const before = text[at - 1]
  const after = text[at + marks.length]
  return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after))
}

/** The text of the loose view of a folded text, for callers that need no offsets. */
export function looseOf(folded: string): string {
  if (!ANY_TRANSPARENT.test(folded)) return folded
  return folded.replace(TRANSPARENT, (marks, at: number) =>
    isBetween(folded, at, marks) ? marks : '',
  )
}
