import { looseOf } from '@/lib/text/loose'
import { looseText } from '@/lib/text/loose-text'
import type { Script } from '@/lib/text/script'
import type { Synonyms } from '@/lib/text/synonyms'

/**
 * The groups that can lead to something in texts: a member of theirs occurs there.
 *
 * @param texts  folded
 * @returns positions in `synonyms`
 */
export function occurringGroups(
  synonyms: Synonyms,
  texts: readonly string[],
  script: Script,
): number[] {
  const collection = texts.map(looseOf)
  const occurs = (member: string) => {
    const wanted = looseText(member, script)
    return collection.some((text) => text.includes(wanted))
  }
  return synonyms.flatMap((group, i) => (group.some(occurs) ? [i] : []))
}
