/** The state that the router writes into an entry, and looks for on return. */
type RouterState = { readonly __NA?: boolean } | null

/**
 * Keeps Next's router out of the tab's history: here one page is one document, and its entries are
 * the reader's places in it. The router would reload the page at every entry whose state is not its
 * own (made by a link, by hand, or by another script), and would overwrite the reader's present
 * address with the first one. So its writes are dropped, and it sees every entry without a state,
 * which it leaves alone (handlePopState in Next's app-router.js).
 *
 * Call once, before the router starts.
 */
export function claimHistory() {
  for (const method of ['pushState', 'replaceState'] as const) {
    const write = history[method].bind(history)
    history[method] = (state: RouterState, unused, url) => {
      if (state?.__NA) return
      write(state, unused, url)
      // The write comes from another script (ours bypasses this): browsers send no event for such
      // an entry.
      if (method === 'pushState') dispatchEvent(new PopStateEvent('popstate'))
    }
  }
  // Capturing listeners come before all others, whenever these were added.
  addEventListener('popstate', hideState, { capture: true })
}

/**
 * Sends the same event once more without the state, for all listeners; ours read `history.state`.
 */
function hideState(event: PopStateEvent) {
  if (event.state === null) return
  event.stopImmediatePropagation()
  dispatchEvent(new PopStateEvent('popstate'))
}
