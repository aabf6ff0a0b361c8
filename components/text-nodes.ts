import type { Range } from '@/lib/text/range'

/** A text node and where it begins in its paragraph, in UTF-16 units. */
type Spot = { readonly node: Text; readonly start: number }

const spots = new WeakMap<HTMLElement, Spot[]>()

/** The text nodes of a paragraph, in order; kept, since its text never changes. */
export function textSpots(element: HTMLElement): Spot[] {
  const known = spots.get(element)
  // A page translator may have replaced the nodes.
  if (known?.every(({ node }) => node.isConnected)) return known
  const found: Spot[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push({ node: node as Text, start })
    start += (node as Text).data.length
  }
  spots.set(element, found)
  return found
}

/** Forget the text nodes of a paragraph: its nodes were split or joined. */
export function forgetTextNodes(element: HTMLElement) {
  spots.delete(element)
}

/** The parts of text nodes that a range of a paragraph covers, in order. */
export function nodeRanges(element: HTMLElement, range: Range): StaticRange[] {
  return textSpots(element).flatMap(({ node, start }) => {
    const from = Math.max(range.start - start, 0)
    const to = Math.min(range.end - start, node.data.length)
    if (from >= to) return []
    return [
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    ]
  })
}

/** The place of a range on the screen, or null if it has none. */
export function rectOf(element: HTMLElement, range: Range): DOMRect | null {
  const [first] = nodeRanges(element, range)
  if (!first) return null
  const live = document.createRange()
  live.setStart(first.startContainer, first.startOffset)
  live.setEnd(first.endContainer, first.endOffset)
  return live.getBoundingClientRect()
}
