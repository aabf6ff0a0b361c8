import { looseOf } from '@/lib/text/loose'
import { looseText } from '@/lib/text/loose-text'
import type { Script } from '@/lib/text/script'
import type { Synonyms } from '@/lib/text/synonyms'

/**
 * The groups that can lead to something in a corpus: a member of theirs occurs in it.
 *
 * @param texts  folded texts
 */
export function selectSynonyms(
  synonyms: Synonyms,
  texts: readonly string[],
  script: Script,
): Synonyms {
  const corpus = texts.map(looseOf)
  const occurs = (member: string) => {
    const wanted = looseText(member, script)
    return corpus.some((text) => text.includes(wanted))
  }
  return synonyms.filter((group) => group.some(occurs))
}
