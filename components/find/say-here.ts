import { updateFindState } from './find-store'

/** Says that something has been done. */
export type Say = (text: string) => void

/** How long it is shown: enough to be read twice; and how long it can be read out by who asks again, in ms. */
const SHOWN = 5000
const HEARD = 10_000
/** Room to the finger, and to the window's edges, in CSS pixels. */
const GAP = 16
const EDGE = 8

type Spot = { readonly x: number; readonly y: number }

let count = 0
let takeBack = () => {}

/**
 * Notes where the reader has just pressed, so that what came of it can be said there, for a while; the
 * status line says it to those who do not look.
 */
export function sayHere(): Say {
  const spot = pressedSpot()
  return (text) => {
    takeBack()
    // Another id is another element: the same said again is heard again.
    updateFindState({ done: { id: ++count, text }, notice: null })
    const bubble = showBubble(text, spot)
    const hiding = setTimeout(() => bubble.remove(), SHOWN)
    const ending = setTimeout(() => takeBack(), HEARD)
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
  // The event that is being handled: whoever copies would else have to hand it down.
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
  const above = y - GAP - height
  bubble.style.left = `${within(x - width / 2, width, document.documentElement.clientWidth)}px`
  bubble.style.top = `${within(above < EDGE ? y + GAP : above, height, window.innerHeight)}px`
  return bubble
}
