import { caretAt } from './caret-at'
import { barHeight } from './scroll'

/** A place of the text, and its height in the free part of the window, as a share from the top. */
type Place = { readonly range: Range; readonly share: number }

/** Time after which a window of unchanged width is no longer being dragged or turned, in ms. */
const SETTLED_AFTER_MS = 400
/** Time after which resting scrolling counts as arrival, in ms. */
const RESTED_AFTER_MS = 100
/** Depth and step of the search for text below the bar, in CSS pixels. */
const PROBE_DEPTH_PX = 200
const PROBE_STEP_PX = 8
/**
 * Distance from the text's left edge at which the search looks, so that it meets a line's beginning
 * with any indent; in CSS pixels.
 */
const INDENT = 4

/**
 * Keeps the reader's line, or the match in sight, in place when the window's width changes: a
 * turned phone, a dragged window, another type size. Lines then break elsewhere, and because the
 * columns change, too, browsers give up keeping the place; some never keep it.
 *
 * @returns a way to stop
 */
export function keepReadingPlace(): () => void {
  let place: Place | null = findPlace()
  let width = window.innerWidth
  let settled = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  // Scrolling by the browser meanwhile is not the reader's doing.
  const isSettling = () => performance.now() < settled
  const note = () => {
    if (!isSettling()) place = findPlace()
  }
  const noteSoon = () => {
    if (isSettling()) return
    clearTimeout(timer)
    timer = setTimeout(note, RESTED_AFTER_MS)
  }
  const onResize = () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth
      settled = performance.now() + SETTLED_AFTER_MS
      clearTimeout(timer)
    }
    // The height of a turned phone may change after its width; a change of height alone comes from
    // a keyboard or a bar.
    if (isSettling() && place) restore(place)
  }

  const listening = new AbortController()
  const { signal } = listening
  addEventListener('resize', onResize, { signal })
  for (const event of ['scroll', 'click', 'keyup'])
    addEventListener(event, noteSoon, { signal, passive: true })
  return () => {
    clearTimeout(timer)
    listening.abort()
  }
}

function findPlace(): Place | null {
  // A reader at the page's top stays there.
  if (window.scrollY === 0) return null
  const range = currentMatch() ?? firstLine()
  if (!range) return null
  const { top, height } = freePart()
  return { range, share: (range.getBoundingClientRect().top - top) / height }
}

function restore({ range, share }: Place) {
  if (!range.startContainer.isConnected) return
  const { top, height } = freePart()
  const moved = range.getBoundingClientRect().top - (top + share * height)
  window.scrollBy({ top: moved, behavior: 'instant' })
}

/** The part of the window that the bars leave free. */
function freePart() {
  const top = barHeight('[data-top-bar]')
  return { top, height: Math.max(1, window.innerHeight - top - barHeight('[data-bottom-bar]')) }
}

/** The match that the reader is at, if it is in sight. */
function currentMatch(): Range | null {
  const range = document.createRange()
  const marked = document.querySelector('mark[data-current]')
  const [highlighted] = CSS.highlights?.get('current') ?? []
  if (marked) range.selectNodeContents(marked)
  else if (highlighted?.startContainer.isConnected)
    range.setStart(highlighted.startContainer, highlighted.startOffset)
  else return null
  if (!marked && highlighted) range.setEnd(highlighted.endContainer, highlighted.endOffset)
  const { top, height } = freePart()
  const box = range.getBoundingClientRect()
  return box.top >= top && box.bottom <= top + height ? range : null
}

/** The first line of the page's own text that begins below the bar. */
function firstLine(): Range | null {
  const text = document.querySelector('main')
  if (!text) return null
  const { left } = (text.querySelector('article') ?? text).getBoundingClientRect()
  const { top } = freePart()
  for (let y = top + INDENT; y < top + PROBE_DEPTH_PX; y += PROBE_STEP_PX) {
    const range = caretAt(left + INDENT, y)
    if (range && text.contains(range.startContainer) && range.getBoundingClientRect().top >= top)
      return range
  }
  return null
}
