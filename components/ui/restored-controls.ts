/**
 * Has what is in the page's boxes, radios and checkboxes outlast the back/forward cache. WebKit resets
 * those with `autocomplete=off` some time after a page is shown again
 * (HTMLInputElement::resumeFromDocumentSuspension), though all else of the page is as it was: so what it
 * resets them to is what is in them when the page is left.
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
