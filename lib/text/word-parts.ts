import type { Segment } from '@/lib/text/segment'

/**
 * The offsets at which a word can be cut into dictionary words of two characters or more (党组|书记);
 * mostly [].
 */
export type WordParts = (word: string) => readonly number[]

/** The fewest characters of a part: 剂 of 塑化剂 would leave 塑化. */
const MIN_PART_LENGTH = 2

/**
 * Finds the parts of words with a segmenter. Each word is cut once, because a text repeats its
 * words.
 *
 * @returns offsets within the word, in UTF-16 units
 */
export function createWordParts(segment: Segment): WordParts {
  const known = new Map<string, readonly number[]>()
  const isOfWords = (text: string) => segment(text).every((word) => word.length >= MIN_PART_LENGTH)
  const cut = (word: string) => {
    const cuts: number[] = []
    for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at++) {
      if (isOfWords(word.slice(0, at)) && isOfWords(word.slice(at))) cuts.push(at)
    }
    return cuts
  }
  return (word) => {
    const cuts = known.get(word) ?? cut(word)
    known.set(word, cuts)
    return cuts
  }
}
