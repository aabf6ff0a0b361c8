/**
 * FlexSearch looks for IndexedDB as it is loaded, though nothing of ours uses it. Where storage is
 * blocked, some browsers throw at that look, and the search would not arrive; there it is to find none.
 * To be imported before FlexSearch. Of the global object, not of `window`: the bundler takes for granted
 * that a browser's program has a window, and a worker has none.
 */
function hideClosed() {
  try {
    void globalThis.indexedDB
  } catch {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
  }
}

hideClosed()
