/**
 * FlexSearch looks for IndexedDB when it is loaded, though nothing here uses it. Where storage is
 * blocked, some browsers throw at that look, and the search would not arrive; this module makes
 * FlexSearch find no IndexedDB there. It has to be imported before FlexSearch. It changes the
 * global object, not `window`: the bundler assumes that a browser's program has a window, and a
 * worker has none.
 */
function hideClosed() {
  try {
    void globalThis.indexedDB
  } catch {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
  }
}

hideClosed()
