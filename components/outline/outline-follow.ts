import { useEffect, type RefObject } from 'react'

/** Room that the current section keeps to the edges of the outline, in CSS pixels. */
const MARGIN_PX = 48

/** Scrolls the outline, and nothing else, so that its current section stays in view. */
export function useFollowCurrent(list: RefObject<HTMLElement | null>, current: string | null) {
  useEffect(() => {
    const outline = list.current?.closest<HTMLElement>('[data-outline]')
    const sheet = outline?.closest('[popover]')
    if (!outline || !sheet) return
    const follow = () => showCurrent(outline)
    // Not under the reader's hand.
    if (!outline.matches(':hover')) follow()
    sheet.addEventListener('toggle', follow)
    return () => sheet.removeEventListener('toggle', follow)
  }, [list, current])
}

function showCurrent(outline: HTMLElement) {
  const link = outline.querySelector('[aria-current]')
  if (!link || outline.clientHeight === 0) return
  const shown = outline.getBoundingClientRect()
  const { top, bottom } = link.getBoundingClientRect()
  const above = top - shown.top - MARGIN_PX
  const below = bottom - shown.bottom + MARGIN_PX
  if (above < 0) outline.scrollTop += above
  else if (below > 0) outline.scrollTop += below
}
