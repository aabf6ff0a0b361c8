import { findMore, loadCatalog, search, whenFound } from '@/components/library-engine'
import { viewParams, type View } from '@/components/library-address'
import { dropPlace, keepPlace, restorePlace } from '@/components/library-place'
import { ROWS } from '@/components/library-rows'
import { getLibrary, updateLibrary } from '@/components/library-store'
import { isSaved, pushEntry, settleQuery } from '@/components/query-history'

/** Shows a query's results, or the list without one; leaves the address alone. */
function showQuery(query: string) {
  updateLibrary({ query })
  search()
}

/** Shows what an entry of the history asks for, as the reader left it. */
export function restoreQuery(query: string) {
  showQuery(query)
  restorePlace(findMore)
}

/** The reader has typed: search, and put the query into the address when typing rests. */
export function typeLibraryQuery(query: string) {
  dropPlace()
  if (isSaved(getLibrary().query)) keepPlace()
  showQuery(query)
  settleQuery(query)
  // Another list takes the place of what the reader has scrolled through.
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** Enter: keeps the query, and leads to its first report. */
export function confirmLibraryQuery() {
  const { query } = getLibrary()
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
export function takeLibraryQuery(query: string) {
  dropPlace()
  keepPlace()
  showQuery(query)
  confirmLibraryQuery()
}

/**
 * Shows other reports, or in another order; an entry of its own in the history. So is a query that
 * was not kept yet, since it is what Back leads to.
 */
export function takeView(change: Partial<View>) {
  const { query } = getLibrary()
  dropPlace()
  if (!isSaved(query)) pushEntry(query, '')
  keepPlace()
  const view = { ...getLibrary().view, ...change }
  pushEntry(query, '', {}, viewParams(view))
  updateLibrary({ view, rows: ROWS })
  void loadCatalog()
  search()
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** More rows of the list; the focus moves on to where they begin. */
export function showMoreRows() {
  const { rows } = getLibrary()
  void loadCatalog().then(() => {
    if (!getLibrary().catalog) return
    updateLibrary({ rows: rows + ROWS })
    requestAnimationFrame(() => focusNth('[data-rows] a', rows))
  })
}

/** More reports of the search; the focus moves on to where they begin. */
export function showMoreFound() {
  const shown = getLibrary().answer?.found.length ?? 0
  findMore()
  whenFound(shown, () => focusNth('[data-report]', shown))
}

function focusNth(selector: string, index: number) {
  document.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true })
}
