import { enterEntry, leaveEntry } from './entry-scroll'
import { entryOf, type EntryPlace, type EntryState } from './entry-state'
import { titlePage } from './page-title'
import { addressOf, anchorOf, properAddress, queryOf, type Params } from './query-address'
import { beforeReload } from './reload-page'
import { RESULT_ORDERS, type ResultOrder } from './result-order'
import { createPatientHistory, TAB_HISTORY, type TabHistory } from './tab-history'
import { cutQuery } from '@/lib/search/query/query-length'

/*
 * The query and the place in the history. A query that is being typed replaces the entry's; Enter or
 * a chosen result keeps it as an entry of its own.
 *
 * Ours and not a URL-state library's, because of one demand: while typing, the current entry's
 * saved query is overwritten, and on Enter it has to come back before the new one is pushed.
 */

const NOWHERE: Pick<EntryPlace, 'match' | 'glimpse'> = { match: null, glimpse: null }

/** Safari throws above 100 changes in 30 s, so the address waits until typing rests; in ms. */
const ADDRESS_DELAY_MS = 300

/** The history's part in scrolling: an entry's scroll position is remembered when the entry is left. */
type EntryScroll = { readonly enter: (id: string) => void; readonly leave: () => void }

/** @param entitle  tells of the query in the address, for the title */
export function createQueryHistory(
  tab: TabHistory,
  scroll: EntryScroll,
  entitle: (query: string) => void = () => {},
) {
  const history = createPatientHistory(tab)
  let settling: ReturnType<typeof setTimeout> | undefined
  let pending: (() => void) | null = null
  let lastMove = -Infinity
  let count = 0

  const newId = () => `${performance.timeOrigin}-${count++}`
  const address = () => new URL(history.href())

  function write(method: 'pushState' | 'replaceState', href: string, entry: EntryState) {
    // State that others have put there stays.
    history.write(method, { ...(history.state() as object | null), chayue: entry }, href)
    // Behind the change: until then the title is that of the entry before.
    entitle(queryOf(new URL(href).search))
    scroll.enter(entry.id)
  }

  /** The address of a query and a place, made of the present one. */
  const hrefOf = (query: string, anchor: string, params?: Params) =>
    addressOf(history.href(), cutQuery(query), anchor, params)

  const currentEntry = () => entryOf(history.state()) ?? openEntry().entry

  /** Does a change later, unless another takes its place. */
  function schedule(change: () => void) {
    clearTimeout(settling)
    pending = change
    settling = setTimeout(flushPending, ADDRESS_DELAY_MS)
  }

  /** Drops what waits, where it is done otherwise now. */
  function cancel() {
    clearTimeout(settling)
    pending = null
  }

  /** The place that the entry's own query leaves behind while the address is that of another query. */
  function leftFor(query: string, entry: EntryState): EntryState['left'] {
    if (cutQuery(query) === entry.saved) return null
    const { match, glimpse, order } = entry
    return entry.left ?? { match, glimpse, order, anchor: anchorOf(address().hash) }
  }

  /** Drops what waits, where it belongs to an entry that the reader has left. */
  function dropPending() {
    cancel()
    history.forget()
  }

  /** Does now what waits; call before the reader leaves the current entry. */
  function flushPending() {
    const change = pending
    cancel()
    change?.()
  }

  /**
   * The entry that the reader has come to; its address is put right.
   *
   * @param path  of the page, where it is to be named by one of its addresses
   * @param order  of the results where the reader comes from: a new entry keeps it
   * @returns the entry; whether the reader has been there before; whether the browser could not find its
   *          place by the address as it was
   */
  function openEntry(
    path: string | null = null,
    order: ResultOrder = RESULT_ORDERS[0],
  ): { entry: EntryState; isKnown: boolean; isMended: boolean } {
    const known = entryOf(history.state())
    const { href, search, hash } = address()
    const entry = known ?? { id: newId(), saved: queryOf(search), ...NOWHERE, order, left: null }
    entitle(queryOf(search))
    const proper = properAddress(href, path)
    if (known && proper === href) scroll.enter(entry.id)
    else write('replaceState', proper, entry)
    return { entry, isKnown: known !== null, isMended: new URL(proper).hash !== hash }
  }

  /** Puts a query being typed into the address once typing rests, without the place of another one. */
  function settleQuery(query: string) {
    schedule(() => {
      if (cutQuery(query) === queryOf(address().search)) return
      const entry = currentEntry()
      write('replaceState', hrefOf(query, ''), {
        ...entry,
        ...NOWHERE,
        left: leftFor(query, entry),
      })
    })
  }

  /**
   * Keeps a query and a place as a history entry of their own, unless it is what the current one keeps.
   *
   * @param params  of the new entry's address that are not as they were
   */
  function pushEntry(
    query: string,
    anchor: string,
    place: Partial<EntryPlace> = {},
    params: Params = {},
  ) {
    cancel()
    const { left, ...entry } = currentEntry()
    const next = { ...NOWHERE, order: entry.order, ...place }
    const isSame =
      left === null &&
      entry.saved === cutQuery(query) &&
      hrefOf(query, anchor, params) === history.href()
    if (isSame && entry.match === next.match && entry.glimpse === next.glimpse) return
    scroll.leave()
    if (left) {
      const { anchor, ...place } = left
      write('replaceState', hrefOf(entry.saved, anchor), { ...entry, ...place, left: null })
    }
    write('pushState', hrefOf(query, anchor, params), {
      id: newId(),
      saved: cutQuery(query),
      ...next,
      left: null,
    })
  }

  /** Moves the current entry to another place: at once, or, while stepping fast, when it rests. */
  function movePlace(query: string, anchor: string, place: Partial<EntryPlace> = {}) {
    const move = () => {
      lastMove = performance.now()
      const entry = currentEntry()
      write('replaceState', hrefOf(query, anchor), {
        ...entry,
        ...NOWHERE,
        ...place,
        left: leftFor(query, entry),
      })
    }
    const isFast = performance.now() - lastMove < ADDRESS_DELAY_MS
    if (isFast) {
      schedule(move)
    } else {
      cancel()
      move()
    }
  }

  /** The current entry is from now on in another order of results. */
  function keepOrder(order: ResultOrder, match: number | null) {
    flushPending()
    write('replaceState', history.href(), { ...currentEntry(), match, order })
  }

  /** Whether this query has its own history entry. */
  function isSaved(query: string): boolean {
    return currentEntry().saved === cutQuery(query)
  }

  /** The place in the address; '' if the address is that of another query, which the reader has left. */
  function anchorFor(query: string): string {
    const { search, hash } = address()
    return queryOf(search) === cutQuery(query) ? anchorOf(hash) : ''
  }

  return {
    openEntry,
    settleQuery,
    pushEntry,
    movePlace,
    keepOrder,
    isSaved,
    anchorFor,
    dropPending,
    flushPending,
  }
}

/** Of the page. */
export const {
  openEntry,
  settleQuery,
  pushEntry,
  movePlace,
  keepOrder,
  isSaved,
  anchorFor,
  dropPending,
  flushPending,
} = createQueryHistory(TAB_HISTORY, { enter: enterEntry, leave: leaveEntry }, titlePage)

beforeReload(flushPending)
