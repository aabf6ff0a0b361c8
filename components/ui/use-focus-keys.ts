import { useEffect, type RefObject } from 'react'
import { isSlashOn } from './slash-key'

/**
 * `/` and Ctrl/Cmd+K move the focus to a box; `/` does not while the reader writes elsewhere, or
 * when it is switched off.
 */
export function useFocusKeys(box: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return
      const hasModifier = event.ctrlKey || event.metaKey
      const isShortcut = hasModifier && event.key.toLowerCase() === 'k' && !event.shiftKey
      const isSlash = event.key === '/' && !hasModifier && isSlashOn() && !isEditable(event.target)
      if (!isShortcut && !isSlash) return
      event.preventDefault()
      // A sheet or the help would lie over the box.
      for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
      for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close()
      box.current?.focus({ preventScroll: true })
      box.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [box])
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  )
}
