import { WIDE } from './wide-window'

/**
 * Closes the sheets of a narrow window when it is made wide: there outline and results are beside
 * the text, and an open sheet would cover it.
 *
 * @returns a way to stop
 */
export function closeWideSheets(): () => void {
  const query = matchMedia(WIDE)
  const close = () => {
    if (!query.matches) return
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet:popover-open')) {
      const focused = document.activeElement
      sheet.hidePopover()
      // The focused element is still visible; the button that opened the sheet is not.
      if (focused instanceof HTMLElement && sheet.contains(focused))
        focused.focus({ preventScroll: true })
    }
  }
  query.addEventListener('change', close)
  return () => query.removeEventListener('change', close)
}
