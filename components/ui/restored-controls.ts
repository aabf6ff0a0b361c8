/**
 * Keeps the contents of the page's boxes, radios and checkboxes over the back/forward cache. WebKit
 * resets those with `autocomplete=off` some time after a page is shown again
 * (HTMLInputElement::resumeFromDocumentSuspension), though the rest of the page is unchanged. So
 * their default is set to their present content when the page is left, and the reset changes
 * nothing.
 *
 * Call once on a page.
 */
export function keepControls() {
  addEventListener('pagehide', () => {
    for (const control of document.querySelectorAll('input')) {
      if (control.type === 'radio' || control.type === 'checkbox')
        control.defaultChecked = control.checked
      else control.defaultValue = control.value
    }
  })
}

/** For a radio or checkbox whose state may change while its page is shown again: nothing resets it to another. */
export function keepChecked(isChecked: boolean) {
  return (control: HTMLInputElement | null) => {
    if (control) control.defaultChecked = isChecked
  }
}
