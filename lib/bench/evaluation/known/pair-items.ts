import type { MakeItem } from './known-item'
import { paragraphsWith, type KnownParagraph, type KnownText, type Word } from './known-text'
import { pick } from './pick'
import { isContentWord } from './word-runs'

/** Words further apart than this, in UTF-16 units of the folded text, are not of one thought. */
const MAX_DISTANCE = 15

const SENTENCE_END = /[。!?;]/

/**
 * Two words of two characters or more that are near one another in one sentence, in either order;
 * the paragraph answers. Other paragraphs have both words, too, or the query would tell nothing.
 */
export function pairItems(text: KnownText): MakeItem {
  return (random) => {
    const id = Math.floor(random() * text.paragraphs.length)
    const paragraph = text.paragraphs[id]
    if (!paragraph) return null
    const words = paragraph.words.filter(isContentWord)
    const at = Math.floor(random() * words.length)
    const one = words[at]
    const other = one && pick(neighbours(paragraph, one, words.slice(at + 1)), random)
    if (!one || !other || paragraphsWith(text, [one.text, other.text]).length < 2) return null
    const pair = random() < 0.5 ? [one, other] : [other, one]
    return { query: pair.map((word) => word.text).join(' '), relevant: new Set([id]) }
  }
}

function neighbours({ folded }: KnownParagraph, one: Word, after: readonly Word[]): Word[] {
  return after.filter(
    ({ text, start }) =>
      start - one.end <= MAX_DISTANCE &&
      !SENTENCE_END.test(folded.slice(one.end, start)) &&
      !text.includes(one.text) &&
      !one.text.includes(text),
  )
}
