import { barHeight } from '@/components/article/scroll'

type Box = { readonly top: number; readonly bottom: number; readonly right: number }
type Size = { readonly width: number; readonly height: number }
type Free = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * Where something stands beside what it belongs to, and never over it: below, or above where there
 * is room only there; ending where it ends, but within the free part of the window.
 *
 * @param gap  between the two; all in CSS pixels of the window
 */
export function placeBeside(target: Box, { width, height }: Size, free: Free, gap: number) {
  const below = target.bottom + gap
  const above = target.top - gap - height
  const fitsBelow = below + height <= free.bottom
  const top = !fitsBelow && above >= free.top ? above : below
  const left = Math.max(free.left, Math.min(target.right - width, free.right - width))
  return { left, top }
}

/** Room to the edges of the window. */
const EDGE = 8
/** Below this, in CSS pixels, there is nothing to choose from. */
const LEAST_HEIGHT = 88

/**
 * Keeps an element beside what it belongs to. It moves with the text by itself; where lines break
 * elsewhere, or the window is another one (resized, turned, zoomed), it is placed anew.
 *
 * @param findTarget  where that is now, in CSS pixels of the window; null if it is not in the page any more
 * @returns a way to stop
 */
export function stayBeside(
  element: HTMLElement,
  findTarget: () => Box | null,
  gap: number,
): () => void {
  let frame = 0
  const stand = () => {
    const target = findTarget()
    if (target) standBeside(element, target, gap)
  }
  // When others have scrolled to where the reader was (reading-place.ts).
  const standSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(stand)
  }
  stand()
  const lines = new ResizeObserver(standSoon)
  // Its own size, too: the reader may have larger letters than a moment ago.
  for (const observed of [element, element.parentElement]) if (observed) lines.observe(observed)
  addEventListener('resize', standSoon)
  return () => {
    cancelAnimationFrame(frame)
    lines.disconnect()
    removeEventListener('resize', standSoon)
  }
}

function standBeside(element: HTMLElement, target: Box, gap: number) {
  const free = {
    top: barHeight('[data-top-bar]') + EDGE,
    bottom: window.innerHeight - barHeight('[data-bottom-bar]') - EDGE,
    left: EDGE,
    right: document.documentElement.clientWidth - EDGE,
  }
  // What is higher than that scrolls in itself: none of it is behind a bar.
  const room = Math.max(free.bottom - target.bottom, target.top - free.top) - gap
  element.style.maxHeight = `${Math.max(room, LEAST_HEIGHT)}px`
  const { left, top } = placeBeside(target, element.getBoundingClientRect(), free, gap)
  const origin = element.offsetParent?.getBoundingClientRect()
  element.style.left = `${left - (origin?.left ?? 0)}px`
  element.style.top = `${top - (origin?.top ?? 0)}px`
}
