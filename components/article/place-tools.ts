import { PARAGRAPH, PARAGRAPH_LINK } from './text-elements'

/*
 * From a place that the reader has been led to, to its own tools (copy its link, cite it) by one Tab.
 * The focus stays where it is, so that Enter in the box steps on; only the next Tab goes to the
 * place, and Shift+Tab comes back from there. After that, Tab is the browser's again: what follows the
 * box stays in reach.
 */

type Offer = {
  /** What had the focus when the place was shown. */
  readonly from: Element
  readonly place: Element
}

let offer: Offer | null = null
/** What Shift+Tab goes back to, from which link. */
let way: { readonly from: HTMLElement; readonly link: HTMLElement } | null = null

/** The reader was led to a place: the next Tab goes to its tools, unless they go on to something else. */
export function offerTools(place: Element) {
  const from = document.activeElement
  // Who has nothing in focus begins where the browser says.
  offer = from && from !== document.body ? { from, place } : null
}

/** Listens for the keys; what is returned ends it. */
export function watchTools(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener('keydown', followTab, { signal })
  // What was typed, or Back, leads elsewhere.
  document.addEventListener('input', () => (offer = null), { signal })
  addEventListener('popstate', () => (offer = null), { signal })
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (offer?.from !== target) offer = null
      if (way?.link !== target) way = null
    },
    { signal },
  )
  return () => listening.abort()
}

function followTab(event: KeyboardEvent) {
  if (event.key !== 'Tab' || event.defaultPrevented || event.isComposing) return
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const back = event.shiftKey && way?.link === document.activeElement ? way.from : null
  const link =
    !event.shiftKey && offer?.from === document.activeElement ? toolsOf(offer.place) : null
  const from = link ? (offer?.from as HTMLElement) : null
  const next = back ?? link
  if (!next?.checkVisibility()) return
  event.preventDefault()
  offer = null
  next.focus()
  way = link && from ? { from, link } : null
}

/** The link of a place's first paragraph. */
function toolsOf(place: Element): HTMLElement | null {
  const paragraph = place.closest(PARAGRAPH) ?? place.querySelector(PARAGRAPH)
  return paragraph?.parentElement?.querySelector<HTMLElement>(PARAGRAPH_LINK) ?? null
}
