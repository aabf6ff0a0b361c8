import type { Range as TextRange } from '@/lib/text/range'

/** The range of an element in the text of its paragraph, in UTF-16 units. */
export function rangeOf(paragraph: Element, element: Element): TextRange {
  const part = document.createRange()
  part.selectNodeContents(element)
  return rangeWithin(paragraph, part)
}

/**
 * The range of a part of a paragraph in its text, in UTF-16 units.
 *
 * @param part within the paragraph
 */
export function rangeWithin(paragraph: Element, part: Range): TextRange {
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(part.startContainer, part.startOffset)
  const start = before.toString().length
  return { start, end: start + part.toString().length }
}
