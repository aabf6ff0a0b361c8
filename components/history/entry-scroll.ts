/*
 * Scroll positions by history entry. Browsers restore them on a reload and between pages; between
 * entries of one page that differ in their hash, Chromium scrolls to the hash instead. In
 * sessionStorage, so that they outlast the page: its entries are those of one page again when the
 * reader comes back from another.
 */

const KEY = 'chayue-scroll '

/** Where storage is blocked. */
const positions = new Map<string, number>()
let current = ''
/**
 * The scroll position. It is not read when an entry is left: the browser may have scrolled by then.
 */
let top = 0
/** The frame in which the reader comes back to where they were; 0 for none. */
let returning = 0

/**
 * Notes the scroll position from now on.
 *
 * @returns a way to stop
 */
export function watchScroll(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('scroll', noteScroll, { passive: true, signal })
  // The position is noted before a link is followed, and, where the browser reports it, before any
  // other change of entry.
  addEventListener('click', noteScroll, { capture: true, signal })
  const { navigation } = window as { readonly navigation?: EventTarget }
  navigation?.addEventListener('navigate', noteScroll, { signal })
  return () => listening.abort()
}

function noteScroll() {
  if (returning === 0) top = window.scrollY
}

/** How far down the reader is in the current entry, in CSS pixels. */
export function notedTop(): number {
  return top
}

/** From now on the reader is at this entry. */
export function enterEntry(id: string) {
  if (id !== current) stopReturning()
  current = id
}

/** Id of the entry that the reader is at. */
export function currentEntryId(): string {
  return current
}

/** Stores the reader's position in the current entry. Call before another entry is entered. */
export function leaveEntry() {
  // The reader is on the way back: the stored position is still the right one.
  if (returning !== 0) return
  positions.set(current, top)
  try {
    sessionStorage.setItem(KEY + current, String(Math.round(top)))
  } catch {
    // Storage is blocked or full: the position is known while the page is there.
  }
}

/**
 * Scrolls to the reader's position when they left the current entry, after the browser's own
 * scrolling.
 */
export function restoreScroll() {
  stopReturning()
  const wanted = positions.get(current) ?? storedPosition()
  if (wanted === null) return
  returning = requestAnimationFrame(() => {
    returning = 0
    window.scrollTo({ top: wanted, behavior: 'instant' })
    noteScroll()
  })
}

function stopReturning() {
  if (returning !== 0) cancelAnimationFrame(returning)
  returning = 0
}

function storedPosition(): number | null {
  try {
    const stored = Number(sessionStorage.getItem(KEY + current) ?? NaN)
    return Number.isFinite(stored) ? stored : null
  } catch {
    return null
  }
}
