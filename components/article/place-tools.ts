import { PARAGRAPH, PARAGRAPH_LINK } from './text-elements'

/*
 * Leads by one Tab from a place that the page has shown to the place's own tools (copy its link,
 * cite it). The focus stays where it is, so that Enter in the box steps on; only the next Tab goes
 * to the place, and Shift+Tab comes back from there. After that, Tab is the browser's again, so
 * that the controls after the box stay in reach.
 */

type Offer = {
  /** The focused element when the place was shown. */
  readonly from: Element
  readonly place: Element
}

let offer: Offer | null = null
/** The element that Shift+Tab goes back to, and the link that it starts from. */
let way: { readonly from: HTMLElement; readonly link: HTMLElement } | null = null

/**
 * Offers the tools of a place that the page has shown: the next Tab goes there, unless the reader
 * turns to something else.
 */
export function offerTools(place: Element) {
  const from = document.activeElement
  // Without a focused element Tab begins where the browser decides.
  offer = from && from !== document.body ? { from, place } : null
}

/**
 * Listens for the keys.
 *
 * @returns a way to stop
 */
export function watchTools(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener('keydown', followTab, { signal })
  // Typing, or Back, leads elsewhere.
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
