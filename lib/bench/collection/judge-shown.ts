import type { Outcome, ShownReport } from './outcome'
import type { BenchQuery } from './draw-queries'
import type { PlainScan } from './plain-scan'
import { thousandths } from './ranking-score'

/** The question to our search, the answer that it showed, and the candidates that it considered. */
export type Answered = {
  readonly query: BenchQuery
  readonly outcome: Outcome
  readonly candidates: readonly string[]
  /** Reports that answer literally, by the plain scan. */
  readonly truth: ReadonlySet<string>
}

/** The words of a string that does not occur as typed; [] for none. */
export type WordsOf = (string: string) => readonly string[]

export type Shown = { readonly shown: number; readonly right: number }

export type Quality = {
  readonly queries: number
  /** Reports that answer, over all queries. */
  readonly relevant: number
  readonly candidates: number
  /** The share of the reports that answer that are among the candidates. */
  readonly recall: number
  /** Of those that answer, at most ten a query, how many are shown in the first ten. */
  readonly shownRecall: number
  /** Of what is shown and can be checked, how much is right; null where nothing is shown. */
  readonly documentPrecision: number | null
  readonly paragraphPrecision: number | null
  readonly documents: Shown
  readonly paragraphs: { readonly literal: Shown; readonly words: Shown }
  /** Shown in other tiers (synonyms and offers), which the plain scan cannot tell. */
  readonly unchecked: { readonly documents: number; readonly paragraphs: number }
  /** The first queries whose answer is not as it must be. */
  readonly faulty: readonly {
    readonly input: string
    readonly missed: readonly string[]
    readonly wrong: readonly string[]
  }[]
}

const FIRST = 10
const FAULTS_SHOWN = 10

/** Compares what is shown and considered with the plain scan. */
export function judgeShown(
  answered: readonly Answered[],
  scan: PlainScan,
  wordsOf: WordsOf,
): Quality {
  const judged = answered.map((one) => judge(one, scan, wordsOf))
  const sum = (count: (one: (typeof judged)[number]) => number) =>
    judged.reduce((total, one) => total + count(one), 0)
  const tier = (name: 'literal' | 'words'): Shown => ({
    shown: sum(({ hits }) => hits.filter((hit) => hit.tier === name).length),
    right: sum(({ hits }) => hits.filter((hit) => hit.tier === name && hit.isRight).length),
  })
  const relevant = sum(({ truth }) => truth)
  const [literal, words] = [tier('literal'), tier('words')]
  const documents = { shown: sum(({ checked }) => checked), right: sum(({ right }) => right) }
  return {
    queries: answered.length,
    relevant,
    candidates: sum(({ candidates }) => candidates),
    recall: thousandths((relevant - sum(({ missed }) => missed.length)) / relevant),
    shownRecall: thousandths(
      sum(({ shownTruth }) => shownTruth) / sum(({ truth }) => Math.min(FIRST, truth)),
    ),
    documentPrecision: precision(documents),
    paragraphPrecision: precision({
      shown: literal.shown + words.shown,
      right: literal.right + words.right,
    }),
    documents,
    paragraphs: { literal, words },
    unchecked: {
      documents: sum(({ unchecked }) => unchecked),
      paragraphs: sum(({ hits }) => hits.length) - literal.shown - words.shown,
    },
    faulty: judged
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .slice(0, FAULTS_SHOWN)
      .map(({ input, missed, wrong }) => ({ input, missed: missed.slice(0, FIRST), wrong })),
  }
}

function precision({ shown, right }: Shown): number | null {
  return shown === 0 ? null : thousandths(right / shown)
}

function judge({ query, outcome, candidates, truth }: Answered, scan: PlainScan, wordsOf: WordsOf) {
  const reports = outcome.found.map((report) => ({
    id: report.id,
    hits: judgeHits(report, query, scan, wordsOf),
  }))
  const hits = reports.flatMap((report) => report.hits)
  const checked = reports.filter((report) => report.hits.some(({ isRight }) => isRight !== null))
  const considered = new Set(candidates)
  return {
    input: query.input,
    truth: truth.size,
    candidates: considered.size,
    missed: [...truth].filter((id) => !considered.has(id)),
    shownTruth: reports.filter(({ id }) => truth.has(id)).length,
    hits,
    checked: checked.length,
    right: checked.filter((report) => report.hits.some(({ isRight }) => isRight)).length,
    unchecked: reports.length - checked.length,
    wrong: hits.flatMap(({ isRight, place }) => (isRight === false ? [place] : [])),
  }
}

/**
 * Literal: every string occurs in the paragraph. Words: of each string that does not, all its words
 * do.
 */
function judgeHits(
  { id, hits }: ShownReport,
  { strings }: BenchQuery,
  scan: PlainScan,
  wordsOf: WordsOf,
) {
  return hits.map(({ anchor, tier }) => {
    const stands = (wanted: readonly string[]) => scan.isIn(id, anchor, wanted)
    const standsInWords = (string: string) => {
      const words = wordsOf(string)
      return stands([string]) || (words.length > 0 && stands(words))
    }
    const isRight =
      tier === 'literal' ? stands(strings) : tier === 'words' ? strings.every(standsInWords) : null
    return { tier, isRight, place: `${id}#${anchor} (${tier})` }
  })
}
