import { needleParts, type Needle } from '@/lib/search/query/needle'
import { isDigit, isLatin } from '@/lib/text/characters'
import { looseOf } from '@/lib/text/loose'
import type { TermIndex } from '@/lib/index/term-index'
import { bigramsOf, gramRunsOf, runsOf } from '@/lib/text/terms'

/** Finds the paragraphs that may contain a needle: all that do, and some that do not. */
export type Retrieve = (needle: Needle) => readonly number[]

/** Retrieval from an index, whose terms serve prefixes of numbers and Latin words. */
export function createRetrieve(index: Pick<TermIndex, 'terms' | 'findAll'>): Retrieve {
  const runs = [...index.terms].filter((term) => isDigit(term[0]) || isLatin(term[0])).sort()

  return (needle) => {
    const { terms, prefix } = needleTerms(needle)
    const all = terms.length > 0 ? index.findAll(terms) : null
    if (prefix === null) return all ?? []
    const ends = new Set(withPrefix(runs, prefix).flatMap((run) => index.findAll([run])))
    return all ? all.filter((id) => ends.has(id)) : [...ends].sort((a, b) => a - b)
  }
}

/** Without an index every paragraph may contain anything. */
export function createScan(size: number): Retrieve {
  const all = Array.from({ length: size }, (_, id) => id)
  return () => all
}

/** The terms that a paragraph with the needle has, and the run that its last one begins with. */
export function needleTerms(needle: Needle): { terms: string[]; prefix: string | null } {
  const parts = needleParts(needle)
  const terms = parts.flatMap((part) =>
    gramRunsOf(looseOf(part)).flatMap((run) => (run.length > 1 ? bigramsOf(run) : run)),
  )
  let prefix: string | null = null
  parts.forEach((part, i) => {
    for (const run of runsOf(part)) {
      // A point at the end may go on as a fraction: “35.” begins 35.3.
      const isLast = i === parts.length - 1 && part.slice(run.end).replace('.', '') === ''
      if (isLast) prefix = run.text
      else terms.push(run.text)
    }
  })
  return { terms, prefix }
}

/** The entries of a sorted list that begin with `prefix`. */
export function withPrefix(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (sorted[end]?.startsWith(prefix)) end++
  return sorted.slice(low, end)
}
