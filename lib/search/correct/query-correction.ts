import { correctClause, type ClauseTools, type Replacement } from './replace-words'
import type { Query, TextClause } from '@/lib/search/query/query'

/** A query that was searched instead of the typed one. */
export type Correction = {
  /** The whole query, corrected; the rest of it as typed. */
  readonly text: string
  /** The typed query with the missing clauses as phrases: the way back. */
  readonly literal: string
  /** The parts that occur nowhere, in the order typed: clauses, or words of them. */
  readonly replaced: readonly Replacement[]
}

/**
 * The clauses of a query that occur nowhere and may be mistyped. Phrases, alternatives, clauses
 * with marks, and clauses without two neighbouring Han characters are never among them.
 *
 * @param isAnswered whether a clause has any hit by itself
 */
export function findAbsent(query: Query, isAnswered: (text: string) => boolean): TextClause[] {
  return query.required.flatMap(([clause, ...others]) => {
    if (clause?.kind !== 'text' || others.length > 0 || clause.needle.view === 'closed') return []
    if (!/\p{Script=Han}{2}/u.test(clause.needle.text)) return []
    return isAnswered(typedText(query, clause)) ? [] : [clause]
  })
}

/**
 * Corrects the clauses that occur nowhere.
 *
 * @returns null if there are none, or nothing in the text is like one of them
 */
export function correctQuery(
  query: Query,
  absent: readonly TextClause[],
  tools: ClauseTools,
): Correction | null {
  let { text } = query
  let literal = text
  const replaced: Replacement[] = []
  // The replacement goes from the end, so that the clauses before keep their places.
  for (const clause of [...absent].reverse()) {
    const { start, end } = clause.range
    const typed = typedText(query, clause)
    const replacements = correctClause(typed, clause.needle.text, tools)
    if (!replacements) return null
    text = text.slice(0, start) + replace(typed, replacements) + text.slice(end)
    literal = `${literal.slice(0, start)}“${typed}”${literal.slice(end)}`
    replaced.unshift(...replacements)
  }
  return replaced.length > 0 ? { text, literal, replaced } : null
}

/** A clause with its slips corrected. */
function replace(clause: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (text, { at, typed, found }) => text.slice(0, at) + found + text.slice(at + typed.length),
    clause,
  )
}

function typedText({ text }: Query, { range }: TextClause): string {
  return text.slice(range.start, range.end)
}
