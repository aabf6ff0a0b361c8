import type { Plan } from '@/lib/search/match/plan'
import type { Query } from '@/lib/search/query/query'
import type { Extra, SearchTools } from '@/lib/search/match/source'
import { isHan } from '@/lib/text/characters'

/**
 * The data that could change the answer to a query, and is not loaded: the script table for a
 * character that occurs nowhere, the sounds for letters that may be pinyin and for a clause to be
 * corrected.
 */
export function findWants(
  { folded }: Query,
  { isSpelling }: Plan,
  { script, sounds, knows }: SearchTools,
  isCorrectable: boolean,
): Extra | null {
  if (!script && hasUnknown(folded.text, knows)) return 'script'
  return !sounds && (isSpelling || isCorrectable) ? 'sounds' : null
}

/** Whether a character occurs nowhere in the searched text. */
function hasUnknown(folded: string, knows: SearchTools['knows']): boolean {
  for (const char of folded) if (!knows(char) && isHan(char)) return true
  return false
}
