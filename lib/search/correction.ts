import { canBeCorrected, type FindSuspect, type Suspect } from '@/lib/search/correct'
import type { Query, TextClause } from '@/lib/search/query'

/** A query that was searched instead of what was typed. */
export type Correction = {
  /** The whole query, corrected; everything else of it as typed. */
  readonly text: string
  /** What was typed, the clauses that stand nowhere as phrases: the way back. */
  readonly literal: string
  readonly replaced: readonly { readonly typed: string; readonly found: string; readonly kind: Suspect['kind'] }[]
}

/**
 * The clauses of a query that stand nowhere and may be mistyped: never phrases, nor alternatives.
 *
 * @param isAnswered  whether a clause has any hit by itself
 */
export function findAbsent(query: Query, isAnswered: (text: string) => boolean): TextClause[] {
  return query.required.flatMap(([clause, ...others]) => {
    if (clause?.kind !== 'text' || others.length > 0 || !canBeCorrected(clause.needle.text)) return []
    return isAnswered(typedText(query, clause)) ? [] : [clause]
  })
}

/**
 * Corrects the clauses that stand nowhere.
 *
 * @returns null if there are none, or one of them is like nothing in the text
 */
export function correctQuery(
  query: Query,
  absent: readonly TextClause[],
  findSuspect: FindSuspect,
): Correction | null {
  let { text } = query
  let literal = text
  const replaced: { typed: string; found: string; kind: Suspect['kind'] }[] = []
  // From the end, so that what comes before keeps its place.
  for (const clause of [...absent].reverse()) {
    const { start, end } = clause.range
    const typed = typedText(query, clause)
    const suspect = findSuspect(clause.needle.text)
    if (!suspect) return null
    text = text.slice(0, start) + suspect.source + text.slice(end)
    literal = `${literal.slice(0, start)}“${typed}”${literal.slice(end)}`
    replaced.unshift({ typed, found: suspect.source, kind: suspect.kind })
  }
  return replaced.length > 0 ? { text, literal, replaced } : null
}

function typedText({ text }: Query, { range }: TextClause): string {
  return text.slice(range.start, range.end)
}
