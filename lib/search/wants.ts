import type { Plan } from '@/lib/search/plan'
import type { Query } from '@/lib/search/query'
import type { Extra, SearchTools } from '@/lib/search/source'
import { isHan } from '@/lib/text/characters'

/**
 * What could change the answer to a query, and is not loaded: the script table for a character that
 * stands nowhere, the sounds for letters that may be pinyin and for what is to be corrected.
 */
export function findWants(
  { folded }: Query,
  { isSpelling }: Plan,
  { script, sounds, knows }: SearchTools,
  isCorrectable: boolean,
): Extra | null {
  const isForeign = () => [...folded.text].some((char) => !knows(char) && isHan(char))
  if (!script && isForeign()) return 'script'
  return !sounds && (isSpelling || isCorrectable) ? 'sounds' : null
}
