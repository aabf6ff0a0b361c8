import { caretAt } from './caret-at'
import { barHeight } from './scroll'

/** A place of the text, and how far down the free part of the window it stands, as a share of it. */
type Place = { readonly range: Range; readonly share: number }

/** A window that has had this width for so long is not being dragged or turned any more, in ms. */
const SETTLED = 400
/** Scrolling that has rested for so long leaves the reader somewhere, in ms. */
const RESTED = 100
/** How far the text is looked for below the bar, and in what steps, in CSS pixels. */
const DEEPEST = 200
const STEP = 8
/** From the text's left edge, so that a line's beginning is met whatever its indent. */
const INDENT = 4

/**
 * Keeps the line that the reader is at, or the match that is in sight, when the window gets another
 * width: a phone that is turned, a window that is dragged, another size of type. Lines break
 * elsewhere then, and the columns' own changes have browsers give up keeping the place; not all do.
 *
 * @returns a way to stop
 */
export function keepReadingPlace(): () => void {
  let place: Place | null = findPlace()
  let width = window.innerWidth
  let settled = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  // What a browser scrolls by itself meanwhile is not the reader's doing.
  const isSettling = () => performance.now() < settled
  const note = () => {
    if (!isSettling()) place = findPlace()
  }
  const noteSoon = () => {
    if (isSettling()) return
    clearTimeout(timer)
    timer = setTimeout(note, RESTED)
  }
  const onResize = () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth
      settled = performance.now() + SETTLED
      clearTimeout(timer)
    }
    // The height of a turned phone may come behind its width; alone it is a keyboard's, or a bar's.
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
  // Who is at the page's top stays there.
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

/** What the bars leave of the window. */
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
  for (let y = top + INDENT; y < top + DEEPEST; y += STEP) {
    const range = caretAt(left + INDENT, y)
    if (range && text.contains(range.startContainer) && range.getBoundingClientRect().top >= top)
      return range
  }
  return null
}
