import { nearestAnchor } from '@/lib/report/anchor'

/**
 * Emphasises the place that an anchor names. `:target` does not follow pushState, so the emphasis
 * is an attribute; `:target` serves readers without JavaScript.
 *
 * @returns the element, or null if there is none of that name
 */
export function markTarget(anchor: string): HTMLElement | null {
  for (const element of document.querySelectorAll('[data-target]')) {
    element.removeAttribute('data-target')
  }
  const element = anchor === '' ? null : document.getElementById(anchor)
  const isInText = element?.closest('.report-text')
  if (!element || !isInText) return null
  element.dataset.target = ''
  return element
}

/** The element of the nearest known ancestor of an anchor that does not exist. */
export function findNearest(anchor: string): HTMLElement | null {
  const known = nearestAnchor(anchor, (name) => document.getElementById(name) !== null)
  return known === null ? null : document.getElementById(known)
}
