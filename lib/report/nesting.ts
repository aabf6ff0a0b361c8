import type { Candidate } from '@/lib/report/candidates'
import { KINDS, type MarkerKind } from '@/lib/report/markers'

/**
 * The fewest times that a kind begins anew between neighbours of another kind to count as the inner
 * one.
 */
const MIN_RESTARTS = 2
/** Kinds of statutes never change places. */
const FIXED: number = KINDS.indexOf('article')

/**
 * The kinds of marker that a document uses, outermost first: in the usual order, except that where
 * 1. runs on while （一） begins again and again in between, （一） is the inner one.
 *
 * @param candidates in order; doubted candidates have no effect
 * @returns keys of the candidates
 */
export function nestingOrder(candidates: readonly Candidate[]): string[] {
  const sound = candidates.filter(({ isDoubted }) => !isDoubted)
  const kinds = new Map(sound.map(({ key, marker }) => [key, marker.kind]))
  const order = [...kinds.keys()].sort((a, b) => rank(a, kinds) - rank(b, kinds))
  if (sound.findIndex(isHan) < sound.findIndex(isArticle)) moveBefore(order, 'han', 'article')
  const inside = countInside(sound)
  const times = (inner: string, outer: string) => inside.get(`${inner} in ${outer}`) ?? 0
  for (let pass = 0; pass < order.length; pass++) {
    for (let i = 1; i < order.length; i++) {
      const [outer = '', inner = ''] = [order[i - 1], order[i]]
      const isFixed = [outer, inner].some((key) => rank(key, kinds) <= FIXED)
      if (
        !isFixed &&
        times(outer, inner) >= MIN_RESTARTS &&
        times(outer, inner) > 2 * times(inner, outer)
      ) {
        ;[order[i - 1], order[i]] = [inner, outer]
      }
    }
  }
  return order
}

const isHan = ({ key }: Candidate) => key === 'han'
const isArticle = ({ key }: Candidate) => key === 'article'

/**
 * Some statutes are divided by 一、 and not by chapters; then the first 一、 is above the first
 * article.
 */
function moveBefore(order: string[], key: string, other: string) {
  const from = order.indexOf(key)
  if (from < 0) return
  order.splice(from, 1)
  order.splice(order.indexOf(other), 0, key)
}

/** 1.2 is outside 1.2.3. */
function rank(key: string, kinds: ReadonlyMap<string, MarkerKind>): number {
  const depth = /^decimal-(\d)/.exec(key)?.[1]
  return KINDS.indexOf(kinds.get(key) ?? 'circle') + (depth ? Number(depth) / 10 : 0)
}

/** Counts how often a kind begins with 1 between a number of another kind and the next one. */
function countInside(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  const begun = new Map<string, Set<string>>()
  for (const { key, number } of candidates) {
    if (number === (last.get(key) ?? 0) + 1 && number > 1) {
      for (const inner of begun.get(key) ?? []) {
        const name = `${inner} in ${key}`
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
    last.set(key, number)
    begun.set(key, new Set())
    if (number === 1) for (const [outer, set] of begun) if (outer !== key) set.add(key)
  }
  return counts
}
