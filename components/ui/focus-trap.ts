/** The elements that Tab stops at. */
const STOPS = 'a[href], button:not([disabled]), input:not([disabled])'

/**
 * Keeps the focus in a modal dialog, and closes it by a press beside it. The browser keeps it from the
 * rest of the page; but Tab would go on to the browser's own buttons.
 *
 * @returns a way to end it
 */
export function keepInDialog(dialog: HTMLDialogElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
      stop.checkVisibility(),
    )
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const isAtEnd = event.shiftKey ? at <= 0 : at === stops.length - 1
    if (!isAtEnd) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  }
  dialog.addEventListener('keydown', onKeyDown, { signal })
  // The dialog's content covers it: only what is beside it is the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), { signal })
  return () => listening.abort()
}
