/*
 * Scroll positions by history entry. Browsers restore them on a reload and between pages; between
 * entries of one page that differ in their hash, Chromium scrolls to the hash instead.
 */

const positions = new Map<string, number>()
let current = ''

/** From now on the reader is at this entry. */
export function enterEntry(id: string) {
  current = id
}

/** Id of the entry that the reader is at. */
export function currentEntryId(): string {
  return current
}

/** Call before the reader leaves the current entry: remembers where they were. */
export function leaveEntry() {
  positions.set(current, window.scrollY)
}

/** Goes where the reader was when they left the current entry, after what the browser does. */
export function restoreScroll() {
  const top = positions.get(current)
  if (top !== undefined) requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' }))
}
