import { forgetTextNodes, nodeRanges } from './text-nodes'
import { mergeRanges, type Range } from '@/lib/text/range'

/** Ranges of one paragraph of the page. */
export type Painted = { readonly element: HTMLElement; readonly ranges: readonly Range[] }

const marked = new Set<HTMLElement>()

/**
 * Marks matches with <mark> elements, for browsers without the Custom Highlight API. This splits
 * text nodes of the report. It is safe because in the browser the article's text is no part of what
 * React renders (app/report-article.browser.tsx): React neither knows its nodes nor renders them again.
 */
export function paintMarks(matches: readonly Painted[], current: Painted | null) {
  for (const element of marked) removeMarks(element)
  marked.clear()
  const currentRanges = current?.ranges ?? []
  for (const { element, ranges } of matches) {
    const isCurrent = (at: number) =>
      element === current?.element &&
      currentRanges.some((range) => range.start <= at && at < range.end)
    for (const range of mergeRanges(ranges)) {
      wrap(nodeRanges(element, range), isCurrent(range.start))
      forgetTextNodes(element)
    }
    marked.add(element)
  }
}

function wrap(ranges: readonly StaticRange[], isCurrent: boolean) {
  for (const range of ranges) {
    const node = range.startContainer as Text
    node.splitText(range.endOffset)
    const inside = node.splitText(range.startOffset)
    const mark = document.createElement('mark')
    if (isCurrent) mark.dataset.current = ''
    inside.replaceWith(mark)
    mark.append(inside)
  }
}

function removeMarks(element: HTMLElement) {
  for (const mark of element.querySelectorAll('mark')) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
  forgetTextNodes(element)
}
