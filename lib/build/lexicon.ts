import { HAN_RUNS } from '@/lib/text/characters'
import type { Lexicon } from '@/lib/text/segment'

/**
 * The part of a dictionary that a corpus needs: every word that occurs in it anywhere, so that a
 * segmenter over the part cuts the corpus as one over the whole.
 *
 * @param texts  folded texts
 */
export function selectLexicon(dictionary: Lexicon, texts: Iterable<string>): Lexicon {
  let longest = 1
  for (const word of dictionary.frequencies.keys()) longest = Math.max(longest, word.length)
  const found = new Map<string, number>()
  for (const text of texts) {
    for (const [run] of text.matchAll(HAN_RUNS)) {
      for (let start = 0; start < run.length; start++) {
        for (let end = start + 1; end <= Math.min(run.length, start + longest); end++) {
          const word = run.slice(start, end)
          const frequency = dictionary.frequencies.get(word)
          if (frequency !== undefined) found.set(word, frequency)
        }
      }
    }
  }
  const frequencies = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { total: dictionary.total, minimum: dictionary.minimum, frequencies }
}
