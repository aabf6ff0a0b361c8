import type { Range } from '@/lib/text/range'

/** A text node, and where it begins and ends in its paragraph, in UTF-16 units. */
type Spot = { readonly node: Text; readonly start: number; readonly end: number }

const spots = new WeakMap<HTMLElement, Spot[]>()
/** The texts of paragraphs when they were first read: the search uses these. */
const texts = new WeakMap<HTMLElement, string>()

/**
 * The text nodes of a paragraph, in order; none where a page translator has replaced the words that
 * are searched.
 */
export function textSpots(element: HTMLElement): Spot[] {
  const known = spots.get(element)
  if (known && areThere(known)) return known
  const text = element.textContent ?? ''
  if (!texts.has(element)) texts.set(element, text)
  const found = texts.get(element) === text ? findSpots(element) : []
  spots.set(element, found)
  return found
}

/**
 * Whether the nodes are still in the page. A translator replaces nodes, even where it leaves the
 * words, and may put them back.
 */
function areThere(known: readonly Spot[]): boolean {
  return (
    known.length > 0 &&
    known.every(({ node, start, end }) => node.isConnected && node.data.length === end - start)
  )
}

function findSpots(element: HTMLElement): Spot[] {
  const found: Spot[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node as Text).data.length
    found.push({ node: node as Text, start, end })
    start = end
  }
  return found
}

/** Keeps the text of a paragraph as the searched text, before a translator can change it. */
export function keepText(element: HTMLElement, text: string) {
  texts.set(element, text)
}

/** Forget the text nodes of a paragraph: its nodes were split or joined. */
export function forgetTextNodes(element: HTMLElement) {
  spots.delete(element)
}

/** The parts of text nodes that a range of a paragraph covers, in order. */
export function nodeRanges(element: HTMLElement, range: Range): StaticRange[] {
  return textSpots(element).flatMap(({ node, start, end }) => {
    const from = Math.max(range.start, start) - start
    const to = Math.min(range.end, end) - start
    if (from >= to) return []
    return [
      new StaticRange({
        startContainer: node,
        startOffset: from,
        endContainer: node,
        endOffset: to,
      }),
    ]
  })
}

/** The place of a range on the screen; that of its paragraph, where its words are not there. */
export function rectOf(element: HTMLElement, range: Range): DOMRect {
  const [first] = nodeRanges(element, range)
  if (!first) return element.getBoundingClientRect()
  const live = document.createRange()
  live.setStart(first.startContainer, first.startOffset)
  live.setEnd(first.endContainer, first.endOffset)
  return live.getBoundingClientRect()
}
