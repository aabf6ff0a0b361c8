import type { MakeItem } from './known-item'
import { paragraphsWith, type KnownText } from './known-text'
import { pick } from './pick'
import { runsFrom } from './word-runs'

/** In UTF-16 units. */
const MIN_LENGTH = 3
const MAX_LENGTH = 6

/**
 * Neighbouring words of a paragraph as one string; the paragraph answers. Others have it, too, and
 * may be as good, so the figure compares settings and says nothing by itself.
 */
export function stringItems(text: KnownText): MakeItem {
  return (random) => {
    const id = Math.floor(random() * text.paragraphs.length)
    const words = text.paragraphs[id]?.words ?? []
    const first = Math.floor(random() * words.length)
    const query = pick(runsFrom(words, first, MIN_LENGTH, MAX_LENGTH), random)
    if (query === undefined || paragraphsWith(text, [query]).length < 2) return null
    return { query, relevant: new Set([id]) }
  }
}
