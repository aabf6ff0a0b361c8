let settle = () => {}

/**
 * Has something done before the page is loaded anew. Told here, and not asked for there: who only
 * reloads (global-error.tsx, which every page carries) would carry the history's program, too.
 */
export function beforeReload(task: () => void) {
  settle = task
}

/** Loads the page anew at its address, into which what was typed last goes first. */
export function reloadPage() {
  settle()
  location.reload()
}
