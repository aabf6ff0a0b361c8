import { BREAK } from '@/lib/text/characters'
import { hasTransparentMark, looseOf } from '@/lib/text/loose'

/** A string to look for, and the view of a paragraph in which to look. */
export type Needle = { readonly text: string; readonly view: 'strict' | 'loose' }

/**
 * A clause without marks is looked for in the loose view (汽车三包 finds 汽车“三包”), one with them
 * as it stands ((十) is not 十).
 *
 * @param folded  not empty
 */
export function createNeedle(folded: string): Needle {
  // No query reaches across a place where noise was cut out.
  const text = folded.replaceAll(BREAK, ' ')
  if (hasTransparentMark(text)) return { text, view: 'strict' }
  return { text: looseOf(text), view: 'loose' }
}
