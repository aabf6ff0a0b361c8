import { EXAMPLE_KINDS, type ExampleKind, type Examples } from './example-kinds'
import {
  dates,
  fullWidth,
  groupedNumbers,
  initials,
  percentages,
  slips,
  spelledWords,
  synonyms,
  traditional,
} from './example-notations'
import {
  MAX_TRIES,
  readStock,
  type Answer,
  type Attempt,
  type Maker,
  type Stock,
} from './example-stock'
import {
  eitherWithAnother,
  eitherWord,
  exclusions,
  inSections,
  inYearAndAgency,
  phrases,
  places,
  wordsApart,
} from './example-words'
import type { SearchSource, SearchTools } from '@/lib/search/match/source'

/*
 * Queries to try in a report, of each kind that can be typed, made of the report's own words. Each was
 * answered as the help says of its kind; where a text has nothing of a kind, there is no example.
 */

/** The fewest unused words; with fewer, those of other examples serve again. */
const MIN_FRESH_WORDS = 12
/** The longest run of steps without a break, in ms. */
const MAX_STRETCH_MS = 5

/**
 * Makes the examples of a report; always the same for one text and one set of tools. One query a
 * step, for a page that must not wait.
 *
 * @returns at the end, the examples; kinds without any are left out
 */
export function* makeExamples(
  source: SearchSource,
  tools: SearchTools,
  search: Answer,
): Generator<void, Examples> {
  const stock = readStock(source, tools, search)
  yield
  const examples: Partial<Record<ExampleKind, readonly string[]>> = {}
  let { words } = stock
  for (const kind of EXAMPLE_KINDS) {
    const found: string[] = []
    for (const attempts of MAKERS[kind]) {
      let tries = 0
      for (const { query, holds } of attemptsWith(attempts, stock, words)) {
        if (found.includes(query)) continue
        const isGood = holds(search(query))
        yield
        if (isGood) found.push(query)
        if (isGood || ++tries >= MAX_TRIES) break
      }
    }
    if (found.length > 0) examples[kind] = found
    // Other words for other kinds, while there are enough.
    const fresh = words.filter(({ text }) => !found.some((query) => query.includes(text)))
    words = fresh.length > MIN_FRESH_WORDS ? fresh : stock.words
  }
  return examples
}

/** With words that no other example has, then with all. */
function* attemptsWith(maker: Maker, stock: Stock, fresh: Stock['words']): Iterable<Attempt> {
  yield* maker({ ...stock, words: fresh })
  if (fresh !== stock.words) yield* maker(stock)
}

/** Takes the steps a few at a time, so that nothing else waits for them. */
export async function takeSteps(steps: Generator<void, Examples>): Promise<Examples> {
  let end = performance.now() + MAX_STRETCH_MS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < end) continue
    await new Promise((resolve) => setTimeout(resolve))
    end = performance.now() + MAX_STRETCH_MS
  }
}

/** The makers of each kind: one example by each maker that can make one. */
const MAKERS: Readonly<Record<ExampleKind, readonly Maker[]>> = {
  words: [wordsApart],
  phrase: [phrases],
  either: [eitherWord, eitherWithAnother],
  exclusion: [exclusions],
  scope: [inSections, inYearAndAgency],
  place: [
    (stock) => places(stock, (path) => /^[^（(]+$/.test(path)),
    (stock) => places(stock, (path) => /^[^附].*[（(]/.test(path)),
    (stock) => places(stock, (path) => path.startsWith('附')),
  ],
  number: [groupedNumbers, percentages],
  date: [dates],
  pinyin: [spelledWords, initials],
  script: [traditional, fullWidth],
  synonym: [synonyms],
  slip: [slips],
}
