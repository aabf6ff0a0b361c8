import { rangeOf } from './text-range'
import type { PlacedErratum } from '@/lib/report/types'

const KINDS: readonly PlacedErratum['kind'][] = ['noise', 'lost-character', 'typo']

/**
 * Reads the errata of a paragraph back from the page (paragraph.tsx).
 *
 * @returns sorted and disjoint, in UTF-16 units of the paragraph's text
 */
export function readErrata(paragraph: Element): PlacedErratum[] {
  const errata: PlacedErratum[] = []
  let first: number | null = null
  let marked: Omit<PlacedErratum, 'note'> | null = null
  // An erratum that items or links cut is marked in parts; its note follows the last.
  for (const mark of paragraph.querySelectorAll<HTMLElement>('[data-erratum], [data-note]')) {
    const { erratum, reading, note } = mark.dataset
    if (note === undefined) {
      const { start, end } = rangeOf(paragraph, mark)
      const kind = KINDS.find((kind) => kind === erratum) ?? 'typo'
      first ??= start
      marked = { start: first, end, kind, reading: reading ?? null }
    } else if (marked) {
      errata.push({ ...marked, note })
      first = marked = null
    }
  }
  return errata
}
