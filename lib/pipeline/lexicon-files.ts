import { existsSync } from 'node:fs'
import path from 'node:path'
import { BUILT_IN_LEXICON } from './paths'

export const LEXICON_FILES = ['synonyms.txt', 'terms.txt'] as const

/**
 * A file of a site's lexicon: its own, if it has it, in place of the one that comes with the program.
 * Each for itself: a site that only has words of its own keeps the synonyms; an empty file is one.
 *
 * @param content  the content folder
 */
export function lexiconFile(content: string, name: (typeof LEXICON_FILES)[number]): string {
  const own = path.join(content, 'lexicon', name)
  return existsSync(own) ? own : path.join(BUILT_IN_LEXICON, name)
}
