import type { DigestTools } from './report-digest'
import { selectLexicon } from './lexicon'
import { selectScript } from '@/lib/text/script-table'
import { soundTable } from '@/lib/pipeline/content/sound-table'
import { fold } from '@/lib/text/fold'
import { packLexicon } from '@/lib/index/index-files'
import { packScript } from '@/lib/index/script-file'
import { packSounds } from '@/lib/index/sounds-file'

/**
 * The files that the searches of all reports share.
 *
 * @param characters  of all folded texts
 * @param occurring   dictionary words of the texts
 * @param groups      positions of the synonym groups of which a member occurs
 */
export function packShared(
  characters: ReadonlySet<string>,
  occurring: Iterable<string>,
  groups: ReadonlySet<number>,
  { dictionary, script, synonyms: all }: Pick<DigestTools, 'dictionary' | 'script' | 'synonyms'>,
) {
  const synonyms = all.filter((_, i) => groups.has(i)).map((group) => [...group])
  // A query may be a member that the collection lacks: it is folded and cut like the members that are there.
  const members = synonyms.flat().map((member) => fold(member, script).text)
  const words = selectLexicon(dictionary, [...characters, ...members])
  return {
    words,
    synonyms,
    lexicon: packLexicon(words, synonyms),
    script: packScript(selectScript(script, [[...characters].join(''), ...members])),
    sounds: packSounds(soundTable([...characters], occurring)),
  }
}
