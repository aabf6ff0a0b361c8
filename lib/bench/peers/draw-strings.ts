import { seededRandom } from '@/lib/text/random.fixture'
import { segmentWords } from './segment-words'

const MIN_LENGTH = 2
const MAX_LENGTH = 6
const ONLY_HAN = /^\p{Script=Han}+$/u

/** Draws before it is given up: a text too small for so many different strings. */
const MAX_MISSES = 20_000

/**
 * Random strings of the texts, each once, the same for the same seed and texts: substrings of 2–6
 * Han characters, all lengths and all places in the text equally likely, then words of 2–6 as
 * Intl.Segmenter cuts them. Han only: on numbers and Latin words searches differ about what “is in
 * the text” (94 in 194), on Han strings they do not.
 *
 * @throws {RangeError} if the texts have fewer
 */
export function drawStrings(
  texts: readonly string[],
  counts: { readonly substrings: number; readonly words: number },
  seed: number,
): string[] {
  const random = seededRandom(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const place = placer(texts)
  const found = new Set<string>()
  const collect = (count: number, draw: (text: string, at: number) => string | undefined) => {
    const target = found.size + count
    for (let misses = 0; found.size < target;) {
      const { text, at } = place(random)
      const string = draw(text, at)
      const isNew = string !== undefined && ONLY_HAN.test(string) && !found.has(string)
      if (isNew) found.add(string)
      else if (++misses > MAX_MISSES)
        throw new RangeError(`too few different strings in these texts: ${found.size} of ${target}`)
    }
  }
  collect(counts.substrings, (text, at) => {
    const length = MIN_LENGTH + below(MAX_LENGTH - MIN_LENGTH + 1)
    const chars = [...text.slice(at, at + 2 * length)].slice(0, length)
    return chars.length === length ? chars.join('') : undefined
  })
  collect(counts.words, (text) => {
    const words = segmentWords(text).filter(
      (word) => [...word].length >= MIN_LENGTH && [...word].length <= MAX_LENGTH,
    )
    return words[below(words.length)]
  })
  return [...found]
}

/** A random place, every character of all texts alike. */
function placer(texts: readonly string[]) {
  const ends: number[] = []
  let total = 0
  for (const { length } of texts) ends.push((total += length))
  return (random: () => number) => {
    const at = Math.floor(random() * total)
    let low = 0
    for (let high = ends.length - 1; low < high;) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    const text = texts[low] ?? ''
    return { text, at: at - (ends[low] ?? 0) + text.length }
  }
}
