import { currentEntryId } from '@/components/entry-scroll'
import { placeOf, type Place } from '@/components/kept-place'
import { ROWS } from '@/components/library-rows'
import { getLibrary, updateLibrary } from '@/components/library-store'

/*
 * Where a reader was in the list or in the results, by history entry, in sessionStorage: both are
 * rendered after the page has arrived, when the browser has long given up restoring its scroll.
 */

const KEY = 'chayue-place '

/** The place that is still to be restored. */
let wanted: Place | null = null

/** Call before the reader leaves the current entry. */
export function keepPlace() {
  const { rows, answer } = getLibrary()
  const place: Place = { top: Math.round(window.scrollY), rows, reports: answer?.found.length ?? 0 }
  try {
    sessionStorage.setItem(KEY + currentEntryId(), JSON.stringify(place))
  } catch {
    // Storage is blocked or full: the reader comes back to the top.
  }
}

/** From now on the place of the entry that the reader came back to is wanted; none, if they did not. */
export function wantPlace(isKnown: boolean) {
  wanted = isKnown ? readPlace() : null
  updateLibrary({ rows: wanted?.rows ?? ROWS })
}

/** The reader has gone on: nothing jumps any more. */
export function dropPlace() {
  wanted = null
}

/**
 * Goes where the reader was, once there is enough to go there.
 *
 * @param readOn  asks for more results
 */
export function restorePlace(readOn: () => void) {
  if (!wanted || !isThere(wanted, readOn)) return
  const { top } = wanted
  wanted = null
  requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' }))
}

function isThere({ rows, reports }: Place, readOn: () => void): boolean {
  const { query, answer, isWaiting, catalog } = getLibrary()
  if (query.trim() === '') return catalog !== null || rows <= ROWS
  if (!answer || isWaiting || answer.isLoading) return false
  const isEnough = answer.found.length >= reports || !answer.hasMore
  if (!isEnough) readOn()
  return isEnough
}

function readPlace(): Place | null {
  try {
    return placeOf(sessionStorage.getItem(KEY + currentEntryId()))
  } catch {
    return null
  }
}
