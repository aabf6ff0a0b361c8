import { getFindState } from './find-store'

/** Index of the match that comes first in the text at or after a place; null if there is none. */
export function firstMatchFrom(place: Element): number | null {
  const { matches, paragraphs } = getFindState()
  const isFrom = (id: number) => {
    const element = paragraphs[id]?.element
    if (!element) return false
    const position = place.compareDocumentPosition(element)
    return place === element || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }
  const id = matches.reduce((least, { id }) => (id < least && isFrom(id) ? id : least), Infinity)
  const index = matches.findIndex((match) => match.id === id)
  return index < 0 ? null : index
}
