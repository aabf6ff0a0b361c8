import type { Segment } from '@/lib/text/segment'

/** Where a word can be cut into dictionary words of two characters or more (党组|书记); mostly []. */
export type WordParts = (word: string) => readonly number[]

/** A part of one character is none: 剂 of 塑化剂 would leave 塑化. */
const LEAST = 2

/**
 * Parts of words by a segmenter, each word's once: a text repeats its words.
 *
 * @returns offsets within the word, in UTF-16 units
 */
export function createWordParts(segment: Segment): WordParts {
  const known = new Map<string, readonly number[]>()
  const isOfWords = (text: string) => segment(text).every((word) => word.length >= LEAST)
  const cut = (word: string) => {
    const cuts: number[] = []
    for (let at = LEAST; at <= word.length - LEAST; at++) {
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
