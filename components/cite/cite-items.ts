import { readErrata } from '@/components/article/page-errata'
import { rangeOf } from '@/components/article/text-range'
import { amendedText } from '@/lib/report/errata'
import { withoutControls } from '@/lib/text/control-characters'

/** A part of an enumeration that can be linked to. */
export type CiteItem = {
  /** The beginning of its text: 一是…, cut short. */
  readonly name: string
  /** Its address, in full. */
  readonly link: string
}

/** Length of an item's name, in UTF-16 units: enough to tell it from its neighbours. */
const NAME = 8

/**
 * The items (一是…二是…) of the paragraph beside a link; [] if it is no enumeration.
 *
 * @param link  of the paragraph
 */
export function citeItems(link: HTMLAnchorElement): CiteItem[] {
  const paragraph = link.previousElementSibling
  if (!paragraph) return []
  const errata = readErrata(paragraph)
  return Array.from(paragraph.querySelectorAll<HTMLElement>('span[id]'), (item) => {
    const text = withoutControls(
      amendedText(paragraph.textContent ?? '', errata, rangeOf(paragraph, item)),
    ).trim()
    const address = new URL(link.href)
    address.hash = item.id
    return { name: text.length > NAME ? `${text.slice(0, NAME)}…` : text, link: address.href }
  })
}
