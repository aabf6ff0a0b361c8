import type { Range as TextRange } from '@/lib/text/range'

/** Where an element stands in the text of the paragraph that holds it. */
export function rangeOf(paragraph: Element, element: Element): TextRange {
  const part = document.createRange()
  part.selectNodeContents(element)
  return rangeWithin(paragraph, part)
}

/**
 * Where a part of a paragraph stands in its text.
 *
 * @param part  within the paragraph
 */
export function rangeWithin(paragraph: Element, part: Range): TextRange {
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(part.startContainer, part.startOffset)
  const start = before.toString().length
  return { start, end: start + part.toString().length }
}
