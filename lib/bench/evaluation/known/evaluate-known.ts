import { drawItems } from './draw-items'
import { KINDS, type Kind } from './known-item'
import { readKnownText } from './known-text'
import type { CorpusReport } from './open-corpus'
import { mean, reciprocalRankAt } from '@/lib/bench/evaluation/metrics'

/** How deep a list is looked at for MRR, and how much of it a reader sees at once. */
const DEPTH = 10
const FIRST = 3

/** How well queries of a kind find the paragraph that they were made from. */
export type KnownFigures = {
  readonly kind: Kind
  readonly queries: number
  /** NaN without queries, as `first3`. */
  readonly mrrAt10: number
  /** The share of queries with an answer among the first three hits. */
  readonly first3: number
}

/** Asks each report the queries that were made from it, the same in every run. */
export function evaluateKnown(opened: readonly CorpusReport[]): KnownFigures[] {
  const texts = opened.map(({ report, segment }) => readKnownText(report, segment))
  return KINDS.map((kind) => {
    const ranks = opened.flatMap(({ search }, seed) => {
      const text = texts[seed]
      const items = text ? drawItems(text, kind, seed) : []
      return items.map(({ query, relevant }) => {
        const ranked = search(query).hits.map(({ id }) => String(id))
        const wanted = new Set([...relevant].map(String))
        return {
          mrr: reciprocalRankAt(ranked, wanted, DEPTH),
          isFirst: reciprocalRankAt(ranked, wanted, FIRST) > 0,
        }
      })
    })
    return {
      kind,
      queries: ranks.length,
      mrrAt10: mean(ranks.map(({ mrr }) => mrr)),
      first3: mean(ranks.map(({ isFirst }) => Number(isFirst))),
    }
  })
}
