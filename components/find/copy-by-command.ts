/**
 * Copies by the browser's own command, with our text in place of the selected text. On a press this
 * works even where a page has no clipboard (plain http).
 *
 * @returns whether it succeeded
 */
export function copyByCommand(text: string, html?: string): boolean {
  let isSet = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    isSet = true
  }
  const giveBack = selectSomething()
  document.addEventListener('copy', give, { capture: true })
  try {
    // Deprecated, but available in every browser.
    return document.execCommand('copy') && isSet
  } finally {
    document.removeEventListener('copy', give, { capture: true })
    giveBack()
  }
}

/** Some browsers copy only where something is selected. */
function selectSomething(): () => void {
  const selection = getSelection()
  if (!selection?.isCollapsed) return () => {}
  const something = document.createElement('span')
  something.textContent = '\u00a0'
  something.className = 'sr-only'
  document.body.append(something)
  selection.selectAllChildren(something)
  return () => {
    selection.removeAllRanges()
    something.remove()
  }
}
