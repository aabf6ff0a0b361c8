import { isDigit, isLatin } from '@/lib/text/characters'
import { mapIdentity, rewrite, type MappedText } from '@/lib/text/mapped-text'

/*
 * Punctuation and spaces, except the marks that belong to a number: its point, its per cent sign,
 * and a minus sign before a figure that may be below zero.
 */
const MARKS = /(?:(?![%‰])[\p{P}\p{Z}<>|~^`])+/gu
const POINT = /^\.$/
const MINUS = /(?<!-)-$/
const BELOW_ZERO = /^[0-9]+(?:\.[0-9]+)?[%‰°度]/

/**
 * The bare view of a folded text: without any punctuation. Between two numbers or two Latin words,
 * marks become one space: “1、2” is not 12.
 *
 * @returns offsets lead back to where `folded` leads back to; `mapIdentity` first for offsets into
 * it
 */
export function bare(folded: MappedText): MappedText {
  const { text } = folded
  return rewrite(folded, MARKS, (marks, emit, at) => {
    const [before, after] = [text[at - 1], text[at + marks.length]]
    const isBetweenDigits = isDigit(before) && isDigit(after)
    if (isBetweenDigits && POINT.test(marks)) emit(marks, 0, 1)
    else if (isBetweenDigits || (isLatin(before) && isLatin(after))) emit(' ', 0, marks.length)
    else if (
      MINUS.test(marks) &&
      !isDigit(before) &&
      BELOW_ZERO.test(text.slice(at + marks.length, at + marks.length + 16))
    ) {
      emit('-', marks.length - 1, marks.length)
    }
  })
}

/** The parts of a folded text between its marks, each in the bare view. */
export function stretchesOf(folded: string): string[] {
  const { text, starts, ends } = bare(mapIdentity(folded))
  const stretches: string[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    const isCut =
      at === text.length || text[at] === ' ' || text[at - 1] === ' ' || starts[at] !== ends[at - 1]
    if (!isCut) continue
    stretches.push(text.slice(start, at))
    start = at
  }
  return stretches.filter((stretch) => stretch.trim() !== '')
}
