import type { Collection, CollectionQuery } from './collection'
import { DEPTH, type Method } from './method'
import { mean, recallAt, reciprocalRankAt } from './metrics'
import type { Progress } from './progress'
import { UsageError } from '@/lib/terminal/run-command'

/** Queries at even places of queries.jsonl, from 0, are for tuning; those at odd ones are not. */
export const HALVES = ['tuning', 'held-back'] as const
export type Half = (typeof HALVES)[number]

/** Macro averages over queries. */
export type Figures = {
  readonly queries: number
  readonly recallAt10: number
  readonly recallAt100: number
  readonly mrrAt10: number
  readonly msPerQuery: number
}

/** How one method answers one wording of the queries. */
export type MethodFigures = {
  /** Which field of the queries: text, question, keywords. */
  readonly wording: string
  readonly method: string
  /** Over the queries that were asked. */
  readonly all: Figures
  /** The same by half; empty if only one half was asked. */
  readonly halves: Readonly<Partial<Record<Half, Figures>>>
}

type Outcome = {
  readonly wording: string
  readonly half: Half
  readonly recallAt10: number
  readonly recallAt100: number
  readonly reciprocalRankAt10: number
  readonly ms: number
}

/**
 * Asks every method every wording of every judged query, one method after the other, so that only
 * one index is in memory.
 *
 * @param half  only this half of the queries, or null for all
 * @throws {UsageError} if it has no judged query
 */
export function evaluateCollection(
  collection: Collection,
  methods: readonly Method[],
  half: Half | null,
  progress: Progress,
): MethodFigures[] {
  const asked = collection.queries.flatMap((query, position) => {
    const relevant = collection.relevant.get(query.id)
    const own: Half = position % 2 === 0 ? 'tuning' : 'held-back'
    return relevant && (half === null || half === own) ? [{ query, relevant, half: own }] : []
  })
  if (asked.length === 0)
    throw new UsageError(`no judged query${half === null ? '' : ` in the half ${half}`}`)
  const wordings = [...new Set(asked.flatMap(({ query }) => [...query.wordings.keys()]))]

  const figures = methods.flatMap((method) => {
    const outcomes = ask(method, collection, asked, progress)
    return wordings.map((wording) => {
      const own = outcomes.filter((outcome) => outcome.wording === wording)
      return {
        wording,
        method: method.name,
        all: average(own),
        halves: half === null ? byHalf(own) : {},
      }
    })
  })
  return wordings.flatMap((wording) => figures.filter((figure) => figure.wording === wording))
}

type Asked = { query: CollectionQuery; relevant: ReadonlySet<string>; half: Half }

function ask(
  method: Method,
  { documents }: Collection,
  asked: readonly Asked[],
  progress: Progress,
): Outcome[] {
  progress(`${method.name}: indexing ${documents.length} documents`)
  const rank = method.open(documents, (done) => {
    progress(`${method.name}: ${done}/${documents.length} documents indexed`)
  })
  return asked.flatMap(({ query, relevant, half }, i) => {
    progress(`${method.name}: ${i}/${asked.length} queries done`)
    return [...query.wordings].map(([wording, text]) => {
      const start = performance.now()
      const positions = rank(text)
      const ms = performance.now() - start
      const ranked = positions.slice(0, DEPTH).map((position) => documents[position]?.id ?? '')
      return {
        wording,
        half,
        recallAt10: recallAt(ranked, relevant, 10),
        recallAt100: recallAt(ranked, relevant, DEPTH),
        reciprocalRankAt10: reciprocalRankAt(ranked, relevant, 10),
        ms,
      }
    })
  })
}

function average(outcomes: readonly Outcome[]): Figures {
  return {
    queries: outcomes.length,
    recallAt10: mean(outcomes.map(({ recallAt10 }) => recallAt10)),
    recallAt100: mean(outcomes.map(({ recallAt100 }) => recallAt100)),
    mrrAt10: mean(outcomes.map(({ reciprocalRankAt10 }) => reciprocalRankAt10)),
    msPerQuery: mean(outcomes.map(({ ms }) => ms)),
  }
}

function byHalf(outcomes: readonly Outcome[]): Partial<Record<Half, Figures>> {
  const present = HALVES.filter((half) => outcomes.some((outcome) => outcome.half === half))
  return Object.fromEntries(
    present.map((half) => [half, average(outcomes.filter((outcome) => outcome.half === half))]),
  )
}
