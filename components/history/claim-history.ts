/** What the router writes into an entry, and looks for in one that the reader comes back to. */
type RouterState = { readonly __NA?: boolean } | null

/**
 * Keeps Next's router out of the tab's history: here one page is one document, and its entries are the
 * reader's places in it. The router would reload the page at every entry that bears a state without its
 * own (one made by a link, by hand, or by another script), and writes the address that it began with
 * over the one that the reader has gone to meanwhile. So what it writes is left out, and it hears of
 * every entry as of one without a state, which it leaves alone (handlePopState in Next's app-router.js).
 *
 * Call once, before the router starts.
 */
export function claimHistory() {
  for (const method of ['pushState', 'replaceState'] as const) {
    const write = history[method].bind(history)
    history[method] = (state: RouterState, unused, url) => {
      if (state?.__NA) return
      write(state, unused, url)
      // Another script's (ours writes without this): browsers tell of no entry that is made so.
      if (method === 'pushState') dispatchEvent(new PopStateEvent('popstate'))
    }
  }
  // Capturing listeners come before all others, whenever these were added.
  addEventListener('popstate', hideState, { capture: true })
}

/** The same event once more, without the state, for all who listen; ours read `history.state`. */
function hideState(event: PopStateEvent) {
  if (event.state === null) return
  event.stopImmediatePropagation()
  dispatchEvent(new PopStateEvent('popstate'))
}
