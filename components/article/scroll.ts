import { rectOf } from './text-nodes'
import type { Range } from '@/lib/text/range'

/** Room that a match keeps to the edges of what can be seen, in CSS pixels. */
const MARGIN_PX = 48
/**
 * The height of a match after scrolling to it: this share of the free part of the window, from its
 * top.
 */
const LANDING_SHARE = 0.3

/** Whether a range of a paragraph is in the free part of the window. */
export function isShown(element: HTMLElement, range: Range): boolean {
  const rect = rectOf(element, range)
  const { top, bottom } = freePart()
  return rect.top >= top && rect.bottom <= bottom
}

/** Scrolls a range of a paragraph into the free part of the window, unless it is there. */
export function showRange(element: HTMLElement, range: Range) {
  const rect = rectOf(element, range)
  if (isShown(element, range)) return
  const { top, bottom } = freePart()
  const landing = top + (bottom - top) * LANDING_SHARE
  window.scrollBy({ top: rect.top - landing, behavior: 'instant' })
}

/** The part of the window that the bars leave free, with a margin. */
function freePart() {
  return {
    top: barHeight('[data-top-bar]') + MARGIN_PX,
    bottom: window.innerHeight - barHeight('[data-bottom-bar]') - MARGIN_PX,
  }
}

/** Height of a bar where it covers the text, in CSS pixels; 0 where it is beside the text. */
export function barHeight(selector: string): number {
  const bar = document.querySelector<HTMLElement>(selector)
  if (!bar) return 0
  const { position } = getComputedStyle(bar)
  return position === 'sticky' || position === 'fixed' ? bar.offsetHeight : 0
}
