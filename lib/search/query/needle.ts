import { BREAK } from '@/lib/text/characters'
import { closeUp } from '@/lib/text/close-up'
import type { KeptForms } from '@/lib/text/script-exceptions'
import { hasTransparentMark, looseOf } from '@/lib/text/loose'

/** A string to look for, and the view of a paragraph in which to look. */
export type Needle = {
  readonly text: string
  /** `closed` is the text without spaces that say nothing, see close-up.ts; `bare` without its punctuation, see bare.ts. */
  readonly view: 'strict' | 'closed' | 'loose' | 'bare'
  /**
   * In the bare view, where in `text` punctuation may stand: between its words, ascending. Within a
   * word, only marks that the loose view drops, too.
   */
  readonly joints?: readonly number[]
  /** It begins with a minus sign, which is none behind a number: 1949-2001. */
  readonly isSigned?: boolean
  /** Of a phrase, where `text` has 乾 and the like, as typed: “干隆” is not 乾隆. */
  readonly forms?: KeptForms
}

/**
 * A clause without marks is looked for in the loose view (汽车三包 finds 汽车“三包”), one with them
 * as it stands but for spaces ((十) is not 十, but is ( 十 )).
 *
 * @param folded  not empty
 */
export function createNeedle(folded: string): Needle {
  // No query reaches across a place where noise was cut out.
  const text = folded.replaceAll(BREAK, ' ')
  if (hasTransparentMark(text)) return { text: closeUp(text), view: 'closed' }
  return { text: looseOf(text), view: 'loose' }
}

/** A string of the text that stands for what was typed; a minus sign at its beginning is one. */
export function looseNeedle(text: string): Needle {
  return { text, view: 'loose', ...(text.startsWith('-') && { isSigned: true }) }
}

/** What tells a needle from another. */
export function needleKey({ view, text, joints = [], isSigned = false, forms }: Needle): string {
  const asTyped = forms ? `exact ${[...forms.all].join()}` : ''
  return `${view} ${isSigned ? 'signed' : joints.join()} ${asTyped} ${text}`
}

/** The words of a needle of the bare view; of another, all of it. */
export function needleParts({ text, view, joints = [] }: Needle): string[] {
  if (view !== 'bare') return [text]
  return [0, ...joints]
    .map((start, i) => text.slice(start, joints[i]))
    .filter((part) => part.trim() !== '')
}
