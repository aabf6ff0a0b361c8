/**
 * The dictionary words that occur in the collection, with their frequencies in the full dictionary.
 */
export type Lexicon = {
  /** Sum of all frequencies of the full dictionary. */
  readonly total: number
  /**
   * The lowest frequency in the full dictionary; a character that is not a word has this frequency.
   */
  readonly minimum: number
  readonly frequencies: ReadonlyMap<string, number>
}

export const EMPTY_LEXICON: Lexicon = { total: 1, minimum: 1, frequencies: new Map() }

/** Cuts one run of Han characters into words; their concatenation is the run. */
export type Segment = (run: string) => string[]

/**
 * jieba's maximum-probability path (cppjieba `MPSegment`, no HMM) over a part of its dictionary:
 * the path with the highest sum of log frequencies; a tie goes to the shorter word. Text whose
 * dictionary words are all in the lexicon is cut as nodejieba cuts it. The lexicon may grow.
 *
 * @param longest length of the longest word of the lexicon, in characters
 */
export function createSegmenter(lexicon: Lexicon, longest = longestWord(lexicon)): Segment {
  // Divided before the logarithm, as in cppjieba: rounding otherwise could break a tie differently.
  const weigh = (frequency: number) => Math.log(frequency / lexicon.total)
  const unknown = weigh(lexicon.minimum)
  const weightOf = (word: string) => {
    const frequency = lexicon.frequencies.get(word)
    return frequency === undefined ? undefined : weigh(frequency)
  }

  return (run) => {
    const chars = [...run]
    const best: { weight: number; length: number }[] = []
    for (let start = chars.length - 1; start >= 0; start--) {
      let choice = { weight: -Infinity, length: 1 }
      let word = ''
      for (let length = 1; length <= longest && start + length <= chars.length; length++) {
        word += chars[start + length - 1] ?? ''
        const known = weightOf(word)
        if (known === undefined && length > 1) continue
        const weight = (known ?? unknown) + (best[start + length]?.weight ?? 0)
        if (weight > choice.weight) choice = { weight, length }
      }
      best[start] = choice
    }

    const words: string[] = []
    for (let at = 0; at < chars.length;) {
      const length = best[at]?.length ?? 1
      words.push(chars.slice(at, at + length).join(''))
      at += length
    }
    return words
  }
}

function longestWord({ frequencies }: Lexicon): number {
  let longest = 1
  for (const word of frequencies.keys()) longest = Math.max(longest, [...word].length)
  return longest
}
