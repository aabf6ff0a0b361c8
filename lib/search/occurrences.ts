import type { Needle } from '@/lib/search/needle'
import { isInsideRun } from '@/lib/text/characters'
import { sourceSpan } from '@/lib/text/mapped-text'
import { overlaps, type Range } from '@/lib/text/range'
import type { View } from '@/lib/text/views'

/** One place where a needle stands in a paragraph, in units of the paragraph's source text. */
export type Occurrence = Range & {
  /** The view it was found in, and the same place in that view's folded text. */
  readonly view: View
  readonly folded: Range
  /** False where it ends inside a number or a Latin word (579 in 57979). */
  readonly isWhole: boolean
}

/**
 * Every place where `needle` stands in a paragraph, non-overlapping, in order. It never begins
 * inside a number or a Latin word. What only a reading of an erratum contains marks its quote.
 *
 * @param views  of the paragraph; see paragraphViews
 */
export function findOccurrences(views: readonly View[], needle: Needle): readonly Occurrence[] {
  const [base, amended] = views
  if (!base || needle.text === '') return NONE
  const found = findInView(base, needle)
  if (!amended) return found

  const added = findInView(amended, needle).filter(
    (occurrence) =>
      amended.readings.some((reading) => overlaps(reading, occurrence)) &&
      !found.some((other) => overlaps(other, occurrence)),
  )
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start)
}

/** Most paragraphs that are tried have most strings not. */
const NONE: readonly Occurrence[] = []

function findInView(view: View, needle: Needle): readonly Occurrence[] {
  const haystack = needle.view === 'strict' ? view.strict.text : view.loose.text
  const first = haystack.indexOf(needle.text)
  if (first < 0) return NONE
  const length = needle.text.length
  const occurrences: Occurrence[] = []
  for (let at = first; at >= 0; ) {
    const folded =
      needle.view === 'strict'
        ? { start: at, end: at + length }
        : sourceSpan(view.loose, at, at + length)
    const begins = !isInsideRun(view.strict.text, folded.start)
    if (begins) {
      const { start, end } = sourceSpan(view.strict, folded.start, folded.end)
      occurrences.push({ start, end, view, folded, isWhole: !isInsideRun(view.strict.text, folded.end) })
    }
    at = haystack.indexOf(needle.text, at + (begins ? length : 1))
  }
  return occurrences
}
