import type { MouseEvent } from 'react'

/** Whether a click is meant for this page: not one that opens a link elsewhere. */
export function isPlainClick({
  button,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey
}
