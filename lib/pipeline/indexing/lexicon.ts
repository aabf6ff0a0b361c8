import { HAN_RUNS } from '@/lib/text/characters'
import type { Lexicon } from '@/lib/text/segment'

/**
 * The part of a dictionary that a collection needs: every word that occurs in it anywhere, so that a
 * segmenter over the part cuts the collection as one over the whole.
 *
 * @param texts  folded texts
 */
export function selectLexicon(dictionary: Lexicon, texts: Iterable<string>): Lexicon {
  const beginnings = beginningsOf(dictionary)
  const found = new Map<string, number>()
  for (const text of texts) {
    for (const [run] of text.matchAll(HAN_RUNS)) {
      for (let start = 0; start < run.length; start++) {
        for (let end = start + 1; end <= run.length; end++) {
          const word = run.slice(start, end)
          const frequency = dictionary.frequencies.get(word)
          if (frequency !== undefined) found.set(word, frequency)
          if (!beginnings.has(word)) break
        }
      }
    }
  }
  const frequencies = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { total: dictionary.total, minimum: dictionary.minimum, frequencies }
}

const known = new WeakMap<ReadonlyMap<string, number>, ReadonlySet<string>>()

/** The beginnings of longer words, in UTF-16 units; made once for each dictionary. */
function beginningsOf({ frequencies }: Lexicon): ReadonlySet<string> {
  const ready = known.get(frequencies)
  if (ready) return ready
  const beginnings = new Set<string>()
  for (const word of frequencies.keys()) {
    for (let end = 1; end < word.length; end++) beginnings.add(word.slice(0, end))
  }
  known.set(frequencies, beginnings)
  return beginnings
}
