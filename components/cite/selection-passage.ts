import type { Passage } from './cite-actions'
import { readErrata } from '@/components/article/page-errata'
import { textDirective } from './selection-directive'
import { PARAGRAPH, PARAGRAPH_LINK } from '@/components/article/text-elements'
import { rangeWithin } from '@/components/article/text-range'
import { quoteTrimmed } from '@/lib/report/quotation'

/** A selection in the report. */
export type SelectedPassage = Passage & {
  /** The element that contains the last paragraph of the selection, with its link. */
  readonly host: Element
  /** The selected parts of its first and last paragraph. */
  readonly first: Range
  readonly last: Range
}

/** Edges of a selection in the window, and where its last line ends; null if it is not in the page any more. */
export function selectionBox({ first, last }: Pick<SelectedPassage, 'first' | 'last'>) {
  const lastLine = [...last.getClientRects()].at(-1)
  if (!lastLine) return null
  return {
    top: first.getBoundingClientRect().top,
    bottom: last.getBoundingClientRect().bottom,
    right: lastLine.right,
  }
}

/**
 * The selected part of the report's text; null if nothing is selected, or the selection is
 * elsewhere.
 */
export function readSelection(): SelectedPassage | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isEditing()) return null
  const range = selection.getRangeAt(0)
  const text = document.querySelector('.report-text')
  if (!text?.contains(range.startContainer) && !text?.contains(range.endContainer)) return null

  const paragraphs = [...text.querySelectorAll(PARAGRAPH)]
  const covered = paragraphs
    .filter((element) => range.intersectsNode(element))
    .map((element) => ({ element, part: partOf(element, range) }))
    .filter(({ part }) => part.toString().trim() !== '')
  const [first, last] = [covered[0]?.part, covered.at(-1)?.part]
  const host = last && hostOf(last)
  const link = first && hostOf(first)?.querySelector<HTMLAnchorElement>(PARAGRAPH_LINK)
  if (!first || !host || !link || !selectionBox({ first, last })) return null

  const quotes = covered.map(({ element, part }) =>
    quoteTrimmed(element.textContent ?? '', readErrata(element), rangeWithin(element, part)),
  )
  const words = quotes.map((quote) => quote.text)
  const directive = textDirective(
    words,
    textBefore(first, text, paragraphs),
    textAfter(last, paragraphs),
  )
  return { quotes, link: `${link.href}:~:${directive}`, host, first, last }
}

function isEditing(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable]') ?? false
}

/** The part of a paragraph that a range covers. */
function partOf(element: Element, range: Range): Range {
  const part = document.createRange()
  part.selectNodeContents(element)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset)
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset)
  }
  return part
}

function hostOf({ startContainer }: Range): Element | null {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element?.closest('.paragraph') ?? null
}

/** The page's text before a part of a paragraph, in the order in which a browser searches it. */
function textBefore(part: Range, text: Element, paragraphs: readonly Element[]): string {
  const page = document.createRange()
  page.setStart(document.body, 0)
  page.setEndBefore(text)
  const index = paragraphs.findIndex((element) => part.intersectsNode(element))
  const line = document.createRange()
  line.selectNodeContents(paragraphs[index] ?? text)
  line.setEnd(part.startContainer, part.startOffset)
  const lines = paragraphs.slice(0, Math.max(index, 0)).map((element) => element.textContent)
  return [page, ...lines, line].join('\n')
}

/** The text after a part in its paragraph. */
function textAfter(part: Range, paragraphs: readonly Element[]): string {
  const rest = document.createRange()
  rest.selectNodeContents(
    paragraphs.findLast((element) => part.intersectsNode(element)) ?? document.body,
  )
  rest.setStart(part.endContainer, part.endOffset)
  return rest.toString()
}
