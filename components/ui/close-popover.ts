import type { MouseEvent } from 'react'

/** Closes the sheet or dialog that a link was chosen in, so that the place it leads to can be seen. */
export function closePopover(event: MouseEvent<HTMLElement>) {
  event.currentTarget.closest('dialog')?.close()
  const sheet = event.currentTarget.closest<HTMLElement>('[popover]')
  // Wide windows show the same element beside the text, not as a popover.
  if (sheet?.matches(':popover-open')) sheet.hidePopover()
}
