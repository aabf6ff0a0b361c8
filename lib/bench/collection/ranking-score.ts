import { mean } from '@/lib/bench/evaluation/metrics'

/** A ranked list against the documents that truly answer: all of it, and its beginning. */
export type RankingScore = {
  /** Documents that answer. */
  readonly relevant: number
  readonly first: Part
  readonly all: Part
}

type Part = { readonly shown: number; readonly right: number }

export function scoreRanking(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): RankingScore {
  return {
    relevant: relevant.size,
    first: scorePart(ranked.slice(0, depth), relevant),
    all: scorePart(ranked, relevant),
  }
}

function scorePart(ranked: readonly string[], relevant: ReadonlySet<string>): Part {
  return { shown: ranked.length, right: new Set(ranked.filter((id) => relevant.has(id))).size }
}

/** Over all queries. */
export type RankingFigures = {
  readonly queries: number
  readonly relevant: number
  readonly first: PartFigures
  readonly all: PartFigures
}

type PartFigures = {
  readonly shown: number
  /** Of all relevant documents, of all queries together. */
  readonly recall: number
  /** The mean of the queries' own. */
  readonly meanRecall: number
  /** Of all documents shown; null if none is. */
  readonly precision: number | null
}

export function sumRankings(scores: readonly RankingScore[]): RankingFigures {
  const relevant = scores.reduce((sum, score) => sum + score.relevant, 0)
  const sum = (key: 'first' | 'all'): PartFigures => {
    const shown = scores.reduce((sum, score) => sum + score[key].shown, 0)
    const right = scores.reduce((sum, score) => sum + score[key].right, 0)
    return {
      shown,
      recall: thousandths(right / relevant),
      meanRecall: thousandths(mean(scores.map((score) => score[key].right / score.relevant))),
      precision: shown === 0 ? null : thousandths(right / shown),
    }
  }
  return { queries: scores.length, relevant, first: sum('first'), all: sum('all') }
}

/** Rounded down, so that only what is whole is 1. */
export function thousandths(value: number): number {
  return Math.floor(value * 1000) / 1000
}
