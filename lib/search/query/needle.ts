import { BREAK } from '@/lib/text/characters'
import { closeUp } from '@/lib/text/close-up'
import type { KeptForms } from '@/lib/text/script-exceptions'
import { hasTransparentMark, looseOf } from '@/lib/text/loose'

/** A string to look for, and the view of a paragraph in which to look. */
export type Needle = {
  readonly text: string
  /**
   * `closed` is the text without meaningless spaces, see close-up.ts; `bare` is the text without
   * punctuation, see bare.ts.
   */
  readonly view: 'strict' | 'closed' | 'loose' | 'bare'
  /**
   * In the bare view, the offsets in `text` at which punctuation may occur: between its words,
   * ascending. Within a word, only marks that the loose view also drops may occur.
   */
  readonly joints?: readonly number[]
  /** Whether it begins with a minus sign; a dash behind a number is no minus sign: 1949-2001. */
  readonly isSigned?: boolean
  /** For a phrase, the places where `text` has 乾 and the like as typed: “干隆” is not 乾隆. */
  readonly forms?: KeptForms
}

/**
 * Makes the needle of a clause. A clause without marks is looked for in the loose view (汽车三包 finds
 * 汽车“三包”), a clause with marks as written except for spaces ((十) is not 十, but is ( 十 )).
 *
 * @param folded not empty
 */
export function createNeedle(folded: string): Needle {
  // No query reaches across a place where noise was cut out.
  const text = folded.replaceAll(BREAK, ' ')
  if (hasTransparentMark(text)) return { text: closeUp(text), view: 'closed' }
  return { text: looseOf(text), view: 'loose' }
}

/**
 * The needle of a string of the text that answers for the typed one; a minus sign at its beginning
 * counts as one.
 */
export function looseNeedle(text: string): Needle {
  return { text, view: 'loose', ...(text.startsWith('-') && { isSigned: true }) }
}

/** A key that differs for different needles. */
export function needleKey({ view, text, joints = [], isSigned = false, forms }: Needle): string {
  const asTyped = forms ? `exact ${[...forms.all].join()}` : ''
  return `${view} ${isSigned ? 'signed' : joints.join()} ${asTyped} ${text}`
}

/** The words of a needle of the bare view; the whole text of any other needle. */
export function needleParts({ text, view, joints = [] }: Needle): string[] {
  if (view !== 'bare') return [text]
  return [0, ...joints]
    .map((start, i) => text.slice(start, joints[i]))
    .filter((part) => part.trim() !== '')
}
