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
 * The position of an element beside its target, never over it: below, or above where only there is
 * room; its end aligned with the target's, but within the free part of the window.
 *
 * @param gap between the two; all in CSS pixels of the window
 */
export function placeBeside(target: Box, { width, height }: Size, free: Free, gap: number) {
  const below = target.bottom + gap
  const above = target.top - gap - height
  const fitsBelow = below + height <= free.bottom
  const top = !fitsBelow && above >= free.top ? above : below
  const left = Math.max(free.left, Math.min(target.right - width, free.right - width))
  return { left, top }
}

/** Room to the edges of the window, in CSS pixels. */
const EDGE = 8
/** The least height of a menu, in CSS pixels; a lower one would show no item. */
const MIN_HEIGHT_PX = 88

/**
 * Keeps an element beside its target. It moves with the text by itself; where lines break
 * elsewhere, or the window changes (resized, turned, zoomed), it is placed anew.
 *
 * @param findTarget the target's present box, in CSS pixels of the window; null if the target has
 * left the page
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
  // Placing waits until reading-place.ts has scrolled to the reader's place.
  const standSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(stand)
  }
  stand()
  const lines = new ResizeObserver(standSoon)
  // The element's own size is observed, too: the reader may have enlarged the type.
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
  // A menu higher than the room scrolls in itself: no part of it is behind a bar.
  const room = Math.max(free.bottom - target.bottom, target.top - free.top) - gap
  element.style.maxHeight = `${Math.max(room, MIN_HEIGHT_PX)}px`
  const { left, top } = placeBeside(target, element.getBoundingClientRect(), free, gap)
  const origin = element.offsetParent?.getBoundingClientRect()
  element.style.left = `${left - (origin?.left ?? 0)}px`
  element.style.top = `${top - (origin?.top ?? 0)}px`
}
