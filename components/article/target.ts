import { nearestAnchor } from '@/lib/report/anchor'

/** Time for which a place is emphasised before it counts as seen, in ms. */
const EMPHASIS = 6000

let fading: ReturnType<typeof setTimeout> | undefined

/**
 * Emphasises the place that an anchor names. `:target` does not follow pushState, so the emphasis
 * is an attribute; `:target` serves readers without JavaScript. After a while the attribute says
 * `seen`, and only a rule in the margin stays; emphasising the place again begins anew.
 *
 * @returns the element, or null if there is none of that name
 */
export function markTarget(anchor: string): HTMLElement | null {
  clearTimeout(fading)
  for (const element of document.querySelectorAll('[data-target]')) {
    element.removeAttribute('data-target')
  }
  const element = findPlace(anchor)
  if (!element) return null
  element.dataset.target = ''
  fading = setTimeout(() => (element.dataset.target = 'seen'), EMPHASIS)
  return element
}

/** The element of the nearest known ancestor of an anchor that does not exist. */
export function findNearest(anchor: string): HTMLElement | null {
  const known = nearestAnchor(anchor, (name) => findPlace(name) !== null)
  return known === null ? null : findPlace(known)
}

/** A place of the report; other parts of the page have ids, too. */
function findPlace(anchor: string): HTMLElement | null {
  const element = anchor === '' ? null : document.getElementById(anchor)
  return element?.closest('.report-text') ? element : null
}
