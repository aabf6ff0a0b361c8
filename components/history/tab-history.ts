type Method = 'pushState' | 'replaceState'

/** The used part of a tab's history and address. */
export type TabHistory = {
  readonly state: () => unknown
  readonly href: () => string
  /** @throws if the browser refuses: Safari does above 100 changes in 30 s */
  readonly write: (method: Method, state: unknown, href: string) => void
}

/** The tab's own: not Next's methods, which tell its router of each change. */
export const TAB_HISTORY: TabHistory = {
  state: () => history.state as unknown,
  href: () => location.href,
  write: (method, state, href) => History.prototype[method].call(history, state, '', href),
}

/** How long to wait after a refusal, in ms. */
const AGAIN = 1000

/**
 * A tab's history that takes every change: what the browser refuses is owed to it, and written once it
 * takes it. Meanwhile address and state are read as if it were written.
 */
export function createPatientHistory(tab: TabHistory) {
  type Change = { readonly method: Method; readonly state: unknown; readonly href: string }
  let owed: Change[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined

  const catchUp = () => {
    waiting = undefined
    for (let change = owed[0]; change; change = owed[0]) {
      try {
        tab.write(change.method, change.state, change.href)
      } catch {
        waiting = setTimeout(catchUp, AGAIN)
        return
      }
      owed.shift()
    }
  }
  const present = () => owed.at(-1) ?? { state: tab.state(), href: tab.href() }

  return {
    state: () => present().state,
    href: () => present().href,
    write(method: Method, state: unknown, href: string) {
      const last = owed.at(-1)
      if (last && method === 'replaceState') owed[owed.length - 1] = { ...last, state, href }
      else owed.push({ method, state, href })
      if (waiting === undefined) catchUp()
    },
    /** The reader has gone to another entry: what is owed belongs to those that were left. */
    forget() {
      clearTimeout(waiting)
      waiting = undefined
      owed = []
    },
  }
}
