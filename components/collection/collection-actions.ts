import { findMore, loadCatalog, search, whenFound } from './collection-engine'
import { viewParams, type View } from './collection-address'
import { dropPlace, keepPlace, restorePlace } from './collection-place'
import { ROWS } from './collection-rows'
import { getCollection, updateCollection } from './collection-store'
import { isSaved, pushEntry, settleQuery } from '@/components/history/query-history'

/** Shows a query's results, or the list without one; leaves the address alone. */
function showQuery(query: string) {
  updateCollection({ query })
  search()
}

/** Shows what an entry of the history asks for, as the reader left it. */
export function restoreQuery(query: string) {
  showQuery(query)
  restorePlace(findMore)
}

/** The reader has typed: search, and put the query into the address when typing rests. */
export function typeCollectionQuery(query: string) {
  dropPlace()
  if (isSaved(getCollection().query)) keepPlace()
  showQuery(query)
  settleQuery(query)
  // Another list takes the place of what the reader has scrolled through.
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** Enter: keeps the query, and leads to its first report. */
export function confirmCollectionQuery() {
  const { query } = getCollection()
  if (query.trim() === '') return
  if (!isSaved(query)) pushEntry(query, '')
  whenFound(0, focusFirst)
}

/** Where the results begin; the box stays in sight above them. */
function focusFirst() {
  const first = document.querySelector<HTMLElement>('[data-found] a')
  first?.focus({ preventScroll: true })
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** Searches for another query at once, and keeps it. */
export function takeCollectionQuery(query: string) {
  dropPlace()
  keepPlace()
  showQuery(query)
  confirmCollectionQuery()
}

/**
 * Shows other reports, or in another order; an entry of its own in the history. So is a query that
 * was not kept yet, since it is what Back leads to.
 */
export function takeView(change: Partial<View>) {
  const { query } = getCollection()
  dropPlace()
  if (!isSaved(query)) pushEntry(query, '')
  keepPlace()
  const view = { ...getCollection().view, ...change }
  pushEntry(query, '', {}, viewParams(view))
  updateCollection({ view, rows: ROWS })
  void loadCatalog()
  search()
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** More rows of the list; the focus moves on to where they begin. */
export function showMoreRows() {
  const { rows } = getCollection()
  void loadCatalog().then(() => {
    if (!getCollection().catalog) return
    updateCollection({ rows: rows + ROWS })
    requestAnimationFrame(() => focusNth('[data-rows] a', rows))
  })
}

/** More reports of the search; the focus moves on to where they begin. */
export function showMoreFound() {
  const shown = getCollection().answer?.found.length ?? 0
  findMore()
  whenFound(shown, () => focusNth('[data-report]', shown))
}

function focusNth(selector: string, index: number) {
  document.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true })
}
