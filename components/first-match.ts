import { getFindState } from '@/components/find-store'

/** Index of the first match at or after a place of the text; null if there is none. */
export function firstMatchFrom(place: Element): number | null {
  const { matches, paragraphs } = getFindState()
  const index = matches.findIndex(({ id }) => {
    const element = paragraphs[id]?.element
    if (!element) return false
    const position = place.compareDocumentPosition(element)
    return place === element || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  return index < 0 ? null : index
}
