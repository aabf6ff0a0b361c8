import { barHeight } from '@/components/scroll'

type Box = { readonly top: number; readonly bottom: number; readonly right: number }
type Size = { readonly width: number; readonly height: number }
type Free = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

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

/** Puts an element beside a place of the window; it then moves with the text. */
export function standBeside(element: HTMLElement, target: Box, gap: number) {
  const free = {
    top: barHeight('[data-top-bar]') + EDGE,
    bottom: window.innerHeight - barHeight('[data-bottom-bar]') - EDGE,
    left: EDGE,
    right: document.documentElement.clientWidth - EDGE,
  }
  const { left, top } = placeBeside(target, element.getBoundingClientRect(), free, gap)
  const origin = element.offsetParent?.getBoundingClientRect()
  element.style.left = `${left - (origin?.left ?? 0)}px`
  element.style.top = `${top - (origin?.top ?? 0)}px`
}
