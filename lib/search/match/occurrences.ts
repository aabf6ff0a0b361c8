import type { Needle } from '@/lib/search/query/needle'
import { bare } from '@/lib/text/bare'
import { isInsideRun } from '@/lib/text/characters'
import { closedUp } from '@/lib/text/close-up'
import { looseOf } from '@/lib/text/loose'
import { mapIdentity, sourceSpan, type MappedText } from '@/lib/text/mapped-text'
import { overlaps, type Range } from '@/lib/text/range'
import type { View } from '@/lib/text/views'

/** One place of a needle in a paragraph, in units of the paragraph's source text. */
export type Occurrence = Range & {
  /** The view it was found in, and the same place in that view's folded text. */
  readonly view: View
  readonly folded: Range
  /**
   * False where it ends inside a number or a Latin word (579 in 57979): such a place does not count
   * as a whole word.
   */
  readonly isWhole: boolean
}

/**
 * Every place of `needle` in a paragraph, non-overlapping, in order. A place never begins inside a
 * number or a Latin word: 579 does not match in 15790. A match within a reading (of an erratum, of
 * 57 979 as one number) marks the whole text of the reading.
 *
 * @param views of the paragraph; see paragraphViews
 */
export function findOccurrences(views: readonly View[], needle: Needle): readonly Occurrence[] {
  const [base, ...others] = views
  if (!base || needle.text === '') return NONE
  let found = findInView(base, needle)
  for (const view of others) {
    const added = findInView(view, needle).filter(
      (occurrence) =>
        view.readings.some((reading) => overlaps(reading, occurrence)) &&
        !found.some((other) => overlaps(other, occurrence)),
    )
    if (added.length > 0) found = [...found, ...added].sort((a, b) => a.start - b.start)
  }
  return found
}

/** Most tried paragraphs lack most strings, so the empty list is shared. */
const NONE: readonly Occurrence[] = []

function findInView(view: View, needle: Needle): readonly Occurrence[] {
  const searched = textIn(view, needle.view)
  const haystack = searched.text
  const first = haystack.indexOf(needle.text)
  if (first < 0) return NONE
  const length = needle.text.length
  const occurrences: Occurrence[] = []
  for (let at = first; at >= 0;) {
    const folded =
      needle.view === 'strict'
        ? { start: at, end: at + length }
        : sourceSpan(searched, at, at + length)
    const { text } = view.strict
    const begins =
      !isInsideRun(text, folded.start) &&
      !(needle.isSigned && /[0-9a-z%]/.test(text.charAt(folded.start - 1))) &&
      (needle.view !== 'bare' || keepsWords(needle, at, searched, text)) &&
      keepsForms(needle, view, (i) =>
        needle.view === 'strict' ? at + i : (searched.starts[at + i] ?? 0),
      )
    if (begins) {
      const { start, end } = sourceSpan(view.strict, folded.start, folded.end)
      occurrences.push({ start, end, view, folded, isWhole: !isInsideRun(text, folded.end) })
    }
    at = haystack.indexOf(needle.text, at + (begins ? length : 1))
  }
  return occurrences
}

/** The bare and closed texts of views, made when first asked for; few views need them. */
const made = { bare: new WeakMap<View, MappedText>(), closed: new WeakMap<View, MappedText>() }

/**
 * The text in which a needle is looked for; except for the strict text, its offsets lead into the
 * strict text.
 */
function textIn(view: View, name: Needle['view']): MappedText {
  if (name === 'strict' || name === 'loose') return view[name]
  const known = made[name].get(view)
  if (known) return known
  const text = (name === 'bare' ? bare : closedUp)(mapIdentity(view.strict.text))
  made[name].set(view, text)
  return text
}

/**
 * Whether the forms of a phrase agree with the text: 乾 where the text has it in a word that keeps
 * it, and the reverse.
 *
 * @param offsetOf the place in the strict text of a unit of the needle
 */
function keepsForms(
  { text, forms }: Needle,
  { strict, kept }: View,
  offsetOf: (i: number) => number,
): boolean {
  if (!forms || kept.inWords.size + forms.inWords.size === 0) return true
  for (let i = 0; i < text.length; i++) {
    const at = strict.starts[offsetOf(i)] ?? -1
    if (kept.inWords.has(at) && !forms.all.has(i)) return false
    if (forms.inWords.has(i) && !kept.all.has(at)) return false
  }
  return true
}

/** Characters that set off a part of a word, as brackets or emphasis: <三公>经费, 三**公**. */
const SETTING = /[<>*_#]/g

/** Whether punctuation occurs only between words of a needle that is found in the bare view. */
function keepsWords(
  { text, joints = [] }: Needle,
  at: number,
  { starts, ends }: MappedText,
  strict: string,
): boolean {
  for (let i = 1; i < text.length; i++) {
    const [from, to] = [ends[at + i - 1] ?? 0, starts[at + i] ?? 0]
    if (
      to > from &&
      !joints.includes(i) &&
      looseOf(strict.slice(from, to).replace(SETTING, '')) !== ''
    )
      return false
  }
  return true
}
