import type { FindSuspect } from './find-suspect'
import type { Suspect } from './suspect'
import { queryWords } from '@/lib/search/query/query-words'
import { fold } from '@/lib/text/fold'
import { loose } from '@/lib/text/loose'
import { sourceSpan } from '@/lib/text/mapped-text'
import type { Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'

/** A typed string that occurs nowhere, and the string of the text that replaces it. */
export type Replacement = {
  readonly typed: string
  readonly found: string
  readonly kind: Suspect['kind']
  /** Its place in its clause, in UTF-16 units. */
  readonly at: number
}

export type ClauseTools = {
  readonly findSuspect: FindSuspect
  /** Whether a text has any hit by itself. */
  readonly isAnswered: (text: string) => boolean
  readonly segment: Segment
  readonly script: Script
}

/**
 * The mistyped parts of a clause: the whole clause, if it may be a slip for something; else its
 * words that occur nowhere (支树萍 of 支树萍局长).
 *
 * @param typed the clause as written in the query
 * @param folded its loose text
 * @returns in order; null if nothing in the text is like one of those words, or there are none
 */
export function correctClause(
  typed: string,
  folded: string,
  tools: ClauseTools,
): Replacement[] | null {
  const whole = tools.findSuspect(folded)
  if (whole) return [{ typed, found: whole.source, kind: whole.kind, at: 0 }]

  const replacements: Replacement[] = []
  for (const { word, start, end } of placeWords(typed, tools)) {
    const text = typed.slice(start, end)
    if (tools.isAnswered(text)) continue
    const suspect = tools.findSuspect(word)
    if (!suspect) return null
    replacements.push({ typed: text, found: suspect.source, kind: suspect.kind, at: start })
  }
  return replacements.length > 0 ? replacements : null
}

/** The words of a clause, folded, and their places in it. */
function placeWords(typed: string, { segment, script }: ClauseTools) {
  const mapped = loose(fold(typed, script))
  let done = 0
  return queryWords(mapped.text, segment).map(({ text: word }) => {
    const at = mapped.text.indexOf(word, done)
    done = at + word.length
    return { word, ...sourceSpan(mapped, at, done) }
  })
}
