import { enterEntry, leaveEntry } from '@/components/entry-scroll'
import { entryOf, type EntryState } from '@/components/entry-state'
import { cutQuery } from '@/lib/search/query-length'
import { addressOf, anchorOf, queryOf, type Params } from '@/components/query-address'

/*
 * The query and the place in the history. A query that is being typed replaces the entry's; Enter or
 * a chosen result keeps it as an entry of its own.
 *
 * Ours and not a URL-state library's, because of one demand: while typing, the current entry's
 * saved query is overwritten, and on Enter it has to come back before the new one is pushed.
 */

/** What the reader looks at in an entry; nothing that is named if left out. */
type Place = Partial<Pick<EntryState, 'match' | 'glimpse'>>

const NOWHERE = { match: null, glimpse: null }

/** Safari throws above 100 changes in 30 s, so the address waits until typing rests; in ms. */
const SETTLE = 300

let settling: ReturnType<typeof setTimeout> | undefined
let pending: (() => void) | null = null
let lastMove = -Infinity
let count = 0

/** The current entry, or null if it is new: a first visit, or a link of the page just followed. */
function readEntry(): EntryState | null {
  return entryOf(history.state)
}

function newId(): string {
  return `${performance.timeOrigin}-${count++}`
}

function write(
  method: 'pushState' | 'replaceState',
  query: string,
  anchor: string,
  entry: EntryState,
  params: Params = {},
) {
  const address = addressOf(location.href, cutQuery(query), anchor, params)
  // Next's patched methods add what its router needs to the state.
  history[method]({ ...(history.state as object | null), chayue: entry }, '', address)
  enterEntry(entry.id)
}

/** Does a change later, unless another takes its place. */
function schedule(change: () => void) {
  dropPending()
  pending = change
  settling = setTimeout(flushPending, SETTLE)
}

/** Drops what waits, where it belongs to an entry that the reader has left. */
export function dropPending() {
  clearTimeout(settling)
  pending = null
}

/** Does now what waits; call before the reader leaves the current entry. */
export function flushPending() {
  const change = pending
  dropPending()
  change?.()
}

/**
 * The entry that the reader has come to.
 *
 * @returns the entry, and whether the reader has been there before
 */
export function openEntry(): { entry: EntryState; isKnown: boolean } {
  const known = readEntry()
  if (known) {
    enterEntry(known.id)
    return { entry: known, isKnown: true }
  }
  const query = queryOf(location.search)
  const entry = { id: newId(), saved: query, ...NOWHERE }
  history.replaceState({ ...(history.state as object | null), chayue: entry }, '')
  enterEntry(entry.id)
  return { entry, isKnown: false }
}

/** Puts a query being typed into the address once typing rests. */
export function settleQuery(query: string) {
  schedule(() => {
    if (cutQuery(query) === queryOf(location.search)) return
    write('replaceState', query, anchorOf(location.hash), { ...currentEntry(), ...NOWHERE })
  })
}

/**
 * Keeps a query and a place as a history entry of their own.
 *
 * @param params  of the new entry's address that are not as they were
 */
export function pushEntry(query: string, anchor: string, place: Place = {}, params: Params = {}) {
  dropPending()
  leaveEntry()
  const entry = currentEntry()
  if (queryOf(location.search) !== entry.saved) {
    write('replaceState', entry.saved, anchorOf(location.hash), entry)
  }
  write('pushState', query, anchor, { id: newId(), saved: cutQuery(query), ...NOWHERE, ...place }, params)
}

/** Moves the current entry to another place: at once, or, while stepping fast, when it rests. */
export function movePlace(query: string, anchor: string, place: Place = {}) {
  const move = () => {
    lastMove = performance.now()
    write('replaceState', query, anchor, { ...currentEntry(), ...NOWHERE, ...place })
  }
  const isFast = performance.now() - lastMove < SETTLE
  if (isFast) {
    schedule(move)
  } else {
    dropPending()
    move()
  }
}

/** Whether this query has its own history entry. */
export function isSaved(query: string): boolean {
  return currentEntry().saved === cutQuery(query)
}

function currentEntry(): EntryState {
  return readEntry() ?? openEntry().entry
}
