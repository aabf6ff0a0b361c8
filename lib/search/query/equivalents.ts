import { otherNotations } from './notations'
import type { Synonyms } from '@/lib/text/synonyms'

/**
 * The strings that mean the same as a folded text, the text itself first; only the text if there
 * are no others.
 */
export type Equivalents = (folded: string) => readonly string[]

/**
 * Synonyms, and other notations of dates, numbers and addresses.
 *
 * @param foldText makes the loose fold of a single text
 */
export function createEquivalents(
  synonyms: Synonyms,
  foldText: (text: string) => string,
): Equivalents {
  const groups = new Map<string, readonly string[]>()
  for (const group of synonyms) {
    const members = group.map(foldText)
    for (const member of members) groups.set(member, members)
  }
  return (folded) => [
    ...new Set([folded, ...(groups.get(folded) ?? []), ...otherNotations(folded)]),
  ]
}
