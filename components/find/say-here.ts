import { updateFindState } from './find-store'

/** Says that something has been done. */
export type Say = (text: string) => void

/**
 * Time for which a message is shown (enough to read it twice), and for which it can be read out
 * again, in ms.
 */
const SHOWN_FOR_MS = 5000
const HEARD_FOR_MS = 10_000
/** Room to the finger, and to the window's edges, in CSS pixels. */
const GAP_PX = 16
const EDGE = 8

type Spot = { readonly x: number; readonly y: number }

let count = 0
let takeBack = () => {}

/**
 * Notes the place of the last press, so that the result can be said there, for a while; the status
 * line says it to readers who do not see it.
 */
export function sayHere(): Say {
  const spot = pressedSpot()
  return (text) => {
    takeBack()
    // Another id makes another element, so that a repeated message is read out again.
    updateFindState({ done: { id: ++count, text }, notice: null })
    const bubble = showBubble(text, spot)
    const hiding = setTimeout(() => bubble.remove(), SHOWN_FOR_MS)
    const ending = setTimeout(() => takeBack(), HEARD_FOR_MS)
    takeBack = () => {
      takeBack = () => {}
      clearTimeout(hiding)
      clearTimeout(ending)
      bubble.remove()
      updateFindState({ done: null })
    }
  }
}

/** In the window; of a key press, the top of what has the focus. */
function pressedSpot(): Spot {
  // The event being handled; otherwise every caller would have to pass it on.
  const { event } = window
  if (event instanceof MouseEvent && event.detail > 0) return { x: event.clientX, y: event.clientY }
  const { left, top, width } = (document.activeElement ?? document.body).getBoundingClientRect()
  return { x: left + width / 2, y: top }
}

/** Above the spot, or below it where there is no room; over sheets, too, which are a layer of their own. */
function showBubble(text: string, { x, y }: Spot): HTMLElement {
  const bubble = document.createElement('div')
  bubble.className = 'said'
  bubble.ariaHidden = 'true'
  bubble.lang = 'zh-Hans'
  bubble.popover = 'manual'
  bubble.textContent = text
  document.body.append(bubble)
  bubble.showPopover()
  const { width, height } = bubble.getBoundingClientRect()
  const within = (place: number, size: number, room: number) =>
    Math.max(EDGE, Math.min(place, room - size - EDGE))
  const above = y - GAP_PX - height
  bubble.style.left = `${within(x - width / 2, width, document.documentElement.clientWidth)}px`
  bubble.style.top = `${within(above < EDGE ? y + GAP_PX : above, height, window.innerHeight)}px`
  return bubble
}
