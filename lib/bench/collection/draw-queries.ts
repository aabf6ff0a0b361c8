import { seededRandom } from '@/lib/text/random.fixture'

/** A query, and the strings that must all occur in one paragraph. */
export type BenchQuery = {
  readonly kind: 'substring' | 'words'
  readonly input: string
  readonly strings: readonly string[]
}

/** A paragraph to draw from. */
export type Source = { readonly report: string; readonly anchor: string; readonly text: string }

/**
 * Whether a string occurs in a paragraph, as a search must find it: not beginning inside a number.
 */
export type Stands = (source: Source, string: string) => boolean

const MIN_LENGTH = 2
const MAX_LENGTH = 8
const MIN_WORD_LENGTH = 2
const MAX_WORD_LENGTH = 4

/** Characters of which substrings are: no sentence marks, no spaces, nothing that is an operator. */
const PLAIN = /^[\p{Script=Han}\p{Script=Latin}0-9０-９.%、《》（）()]+$/u
const HAN = /\p{Script=Han}/gu
const ONLY_HAN = /^\p{Script=Han}+$/u

/** Draws before it is given up: a collection too small for so many different queries. */
const MAX_MISSES = 20_000

/**
 * Random queries, each once, the same for the same seed and texts: substrings of 2–8 characters,
 * mostly Han, all lengths alike; and two or three words of 2–4 Han characters from one paragraph.
 *
 * @throws {RangeError} if the texts do not have so many
 */
export function drawQueries(
  sources: readonly Source[],
  counts: { readonly substrings: number; readonly words: number },
  seed: number,
  stands: Stands,
): BenchQuery[] {
  const draw = new Draw(seededRandom(seed), stands)
  return [
    ...collect(counts.substrings, () => draw.substring(draw.one(sources))),
    ...collect(counts.words, () => draw.words(draw.one(sources))),
  ]
}

/** The first `count` different queries that a draw gives. */
function collect(count: number, draw: () => BenchQuery | null): BenchQuery[] {
  const queries = new Map<string, BenchQuery>()
  for (let misses = 0; queries.size < count;) {
    const query = draw()
    if (query && !queries.has(query.input)) queries.set(query.input, query)
    else if (++misses > MAX_MISSES)
      throw new RangeError(`only ${queries.size} of ${count} different queries in these texts`)
  }
  return [...queries.values()]
}

class Draw {
  constructor(
    private readonly random: () => number,
    private readonly stands: Stands,
  ) {}

  one<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.random() * values.length)]
    if (value === undefined) throw new RangeError('nothing to draw from')
    return value
  }

  substring(source: Source | undefined): BenchQuery | null {
    const length = this.between(MIN_LENGTH, MAX_LENGTH)
    const string = this.slice([...(source?.text ?? '')], length)?.string ?? ''
    const isPlain = PLAIN.test(string) && (string.match(HAN)?.length ?? 0) * 2 >= length
    if (!source || !isPlain || !this.stands(source, string)) return null
    return { kind: 'substring', input: string, strings: [string] }
  }

  words(source: Source): BenchQuery | null {
    const chars = [...source.text]
    const count = this.between(2, 3)
    const slices = Array.from({ length: count }, () =>
      this.slice(chars, this.between(MIN_WORD_LENGTH, MAX_WORD_LENGTH)),
    )
    const words: string[] = []
    let free = 0
    for (const slice of slices.sort((a, b) => (a?.at ?? 0) - (b?.at ?? 0))) {
      // Apart by one character at least, or they would be one string.
      if (!slice || slice.at < free || !ONLY_HAN.test(slice.string)) return null
      words.push(slice.string)
      free = slice.at + [...slice.string].length + 1
    }
    if (new Set(words).size < count || !words.every((word) => this.stands(source, word)))
      return null
    const input = this.shuffled(words)
    return { kind: 'words', input: input.join(' '), strings: input }
  }

  private slice(chars: readonly string[], length: number): { at: number; string: string } | null {
    if (chars.length < length) return null
    const at = this.between(0, chars.length - length)
    return { at, string: chars.slice(at, at + length).join('') }
  }

  private between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1))
  }

  /** A reader does not keep to the order of the text. */
  private shuffled(words: readonly string[]): string[] {
    return words
      .map((word) => ({ word, key: this.random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ word }) => word)
  }
}
