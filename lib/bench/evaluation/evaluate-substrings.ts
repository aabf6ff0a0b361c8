import { sample, seededRandom } from '@/lib/text/random.fixture'
import { bare, hanSubstrings, readableText } from '@/lib/search/report/scan-oracle.fixture'
import type { OpenReport } from '@/lib/terminal/open-reports'

const SAMPLE = 5000
const MIN_LENGTH = 2
const MAX_LENGTH = 8
const SEED = 1

/** How the literal tier answers random substrings, against a look through the text. */
export type SubstringFigures = {
  readonly substrings: number
  /** Paragraphs that have the substring, over all substrings. */
  readonly expected: number
  /** Paragraphs that the search finds. */
  readonly found: number
  /** Found, but not expected. */
  readonly wrong: number
  /** Expected, but not found. */
  readonly missed: number
  readonly recall: number
  readonly precision: number
  /** The first substrings whose answer is not as expected. */
  readonly faulty: readonly {
    substring: string
    missed: readonly string[]
    wrong: readonly string[]
  }[]
}

/** How many faulty substrings are worth showing. */
const SHOWN = 10

/** Asks for random substrings of Han characters of a report, the same in every run. */
export function evaluateSubstrings({ report, search }: OpenReport): SubstringFigures {
  const texts = report.paragraphs.map((paragraph) => ({
    anchor: paragraph.anchor,
    text: readableText(paragraph),
  }))
  const substrings = sample(
    hanSubstrings(report, MIN_LENGTH, MAX_LENGTH),
    SAMPLE,
    seededRandom(SEED),
  )
  const outcomes = substrings.map((substring) => {
    const folded = bare(substring)
    const expected = texts.filter(({ text }) => text.includes(folded)).map(({ anchor }) => anchor)
    const found = search(substring)
      .hits.filter(({ tier }) => tier === 'literal')
      .map(({ id }) => texts[id]?.anchor ?? '')
    const missed = expected.filter((anchor) => !found.includes(anchor))
    const wrong = found.filter((anchor) => !expected.includes(anchor))
    return { substring, expected, found, missed, wrong }
  })
  const total = (key: 'expected' | 'found' | 'missed' | 'wrong') =>
    outcomes.reduce((sum, outcome) => sum + outcome[key].length, 0)
  const [expected, found, missed, wrong] = [
    total('expected'),
    total('found'),
    total('missed'),
    total('wrong'),
  ]
  return {
    substrings: substrings.length,
    expected,
    found,
    wrong,
    missed,
    recall: (expected - missed) / expected,
    precision: (found - wrong) / found,
    faulty: outcomes
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .slice(0, SHOWN)
      .map(({ substring, missed, wrong }) => ({ substring, missed, wrong })),
  }
}
