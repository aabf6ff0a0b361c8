import { currentEntryId } from '@/components/history/entry-scroll'
import { placeOf, type Place } from './stored-place'
import { ROWS } from './collection-rows'
import { getCollection, updateCollection } from './collection-store'
import { queryOf } from '@/components/history/query-address'
import { cutQuery } from '@/lib/search/query/query-length'

/*
 * Where a reader was in the list or in the results, by history entry, in sessionStorage: both are
 * rendered after the page has arrived, when the browser has long given up restoring its scroll. By
 * query, too: what is typed is at first in the entry of what was shown before, which comes back when
 * the query gets an entry of its own.
 */

const KEY = 'chayue-place '

/** The place that is still to be restored. */
let wanted: Place | null = null

/**
 * Call before the reader leaves the current entry, or the query that it was made for.
 *
 * @param top  how far down they are, in CSS pixels
 */
export function keepPlace(top = window.scrollY) {
  try {
    sessionStorage.setItem(keyOf(getCollection().query), JSON.stringify(presentPlace(top)))
  } catch {
    // Storage is blocked or full: the reader comes back to the top.
  }
}

/** The place that storage holds now is wanted; a place that was not reached yet stays wanted. */
export function wantThisPlace() {
  wanted ??= presentPlace(window.scrollY)
}

function presentPlace(top: number): Place {
  const { rows, answer } = getCollection()
  return { top: Math.round(top), rows, reports: answer?.found.length ?? 0 }
}

function keyOf(query: string): string {
  return `${KEY}${currentEntryId()} ${cutQuery(query)}`
}

/** From now on the place of the entry that the reader came back to is wanted; none, if they did not. */
export function wantPlace(isKnown: boolean) {
  wanted = isKnown ? readPlace() : null
  updateCollection({ rows: wanted?.rows ?? ROWS })
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
  const { query, answer, isWaiting, catalog } = getCollection()
  if (query.trim() === '') return catalog !== null || rows <= ROWS
  if (!answer || isWaiting || answer.isLoading) return false
  const isEnough = answer.found.length >= reports || !answer.hasMore
  if (!isEnough) readOn()
  return isEnough
}

function readPlace(): Place | null {
  try {
    return placeOf(sessionStorage.getItem(keyOf(queryOf(location.search))))
  } catch {
    return null
  }
}
