/**
 * The query and the place in the address, and what each history entry remembers. A query that is
 * being typed replaces the entry's; Enter or a chosen result keeps it as an entry of its own.
 *
 * Ours and not a URL-state library's, because of one demand: while typing, the current entry's
 * saved query is overwritten, and on Enter it has to come back before the new one is pushed.
 */

/** What an entry remembers beside its address, in history.state. */
export type EntryState = {
  /** The query that the entry was made for. */
  readonly saved: string
  /** Index of the current match, or null. */
  readonly match: number | null
}

/** Safari throws above 100 changes in 30 s, so the address waits until typing rests; in ms. */
const SETTLE = 300

/** The query in the address, '' if there is none. A broken escape is text, never an error. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get('q') ?? ''
}

/** The anchor in a hash, '' if there is none. */
export function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** An address with another query and place; all else of it stays. */
export function addressOf(url: string, query: string, anchor: string): string {
  const address = new URL(url)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  address.hash = anchor
  return address.href
}

export function readEntry(): EntryState {
  const state = (history.state as { chayue?: EntryState } | null)?.chayue
  return state ?? { saved: queryOf(location.search), match: null }
}

function write(method: 'pushState' | 'replaceState', query: string, anchor: string, state: EntryState) {
  const address = addressOf(location.href, query, anchor)
  // Next's patched methods add what its router needs to the state.
  history[method]({ ...(history.state as object | null), chayue: state }, '', address)
}

let settling: ReturnType<typeof setTimeout> | undefined
let lastMove = -Infinity

/** Puts a query being typed into the address once typing rests. */
export function settleQuery(query: string) {
  clearTimeout(settling)
  settling = setTimeout(() => {
    if (query === queryOf(location.search)) return
    write('replaceState', query, anchorOf(location.hash), { ...readEntry(), match: null })
  }, SETTLE)
}

/** Keeps a query and a place as a history entry of their own. */
export function pushEntry(query: string, anchor: string, match: number | null) {
  clearTimeout(settling)
  const entry = readEntry()
  if (queryOf(location.search) !== entry.saved) {
    write('replaceState', entry.saved, anchorOf(location.hash), entry)
  }
  write('pushState', query, anchor, { saved: query, match })
}

/** Moves the current entry to another place: at once, or, while stepping fast, when it rests. */
export function movePlace(query: string, anchor: string, match: number) {
  clearTimeout(settling)
  const move = () => {
    lastMove = performance.now()
    write('replaceState', query, anchor, { ...readEntry(), match })
  }
  if (performance.now() - lastMove >= SETTLE) move()
  else settling = setTimeout(move, SETTLE)
}

/** Call when the reader goes to another entry: what was to be written belongs to the old one. */
export function cancelPending() {
  clearTimeout(settling)
}

/** Whether this query has its own history entry. */
export function isSaved(query: string): boolean {
  return readEntry().saved === query
}
