/*
 * Going back to an entry with a hash is a navigation to that place, which takes the focus from what
 * had it and gives it to nothing. A reader who went back by keyboard would begin at the top again.
 */

let focused: HTMLElement | null = null

/** Where the focus goes when what had it is gone. */
const FALLBACK = '[data-results]'

/**
 * Notes what has the focus from now on.
 *
 * @returns a way to end it
 */
export function watchFocus(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('focusin', ({ target }) => (focused = target as HTMLElement), { signal })
  // A reader who clicks beside everything, or leaves the box by Escape, has given the focus up.
  const giveUp = () => {
    if (document.activeElement === document.body) focused = null
  }
  addEventListener('click', giveUp, { signal })
  addEventListener('keyup', giveUp, { signal })
  return () => listening.abort()
}

/** Gives the focus back, if the browser has taken it. */
export function restoreFocus() {
  const wanted = focused
  requestAnimationFrame(() => {
    if (!wanted || document.activeElement !== document.body) return
    const place = wanted.isConnected ? wanted : document.querySelector<HTMLElement>(FALLBACK)
    place?.focus({ preventScroll: true })
  })
}
