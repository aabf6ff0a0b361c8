/**
 * FlexSearch looks for IndexedDB as it is loaded, though nothing of ours uses it. Where storage is
 * blocked, some browsers throw at that look, and the search would not arrive; there it is to find none.
 * To be imported before FlexSearch.
 */
function hideClosed() {
  if (typeof window === 'undefined') return
  try {
    void window.indexedDB
  } catch {
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true })
  }
}

hideClosed()
