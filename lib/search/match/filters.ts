import { findReferenced } from '@/lib/report/find-referenced'
import { readMarker } from '@/lib/report/markers'
import { sectionsWithin } from '@/lib/report/outline'
import { readReference } from '@/lib/report/section-reference'
import { readYear } from '@/lib/search/query/dates'
import type { FilterClause } from '@/lib/search/query/query'
import type { SearchSource } from './source'

const ANNEX = '附件'

/** Whether a paragraph, by its position, fits a filter. */
export type Filter = (id: number) => boolean

/**
 * Reads filters over a source. 章节 takes a reference (附件八) or a part of a heading; a section also
 * holds the text of its subsections.
 *
 * @param foldText makes the loose fold of a single text
 * @param equivalents the strings that mean the same as a folded text, itself included
 */
export function createFilters(
  source: SearchSource,
  foldText: (text: string) => string,
  equivalents: (folded: string) => readonly string[],
): (clause: FilterClause) => Filter {
  const agency = foldText(source.agency)
  return ({ field, value }) => {
    if (field === 'section') {
      const sections = findSections(source, value, foldText)
      return (id) => sections.has(source.paragraphs[id]?.section ?? '')
    }
    const text = foldText(value)
    const isMet =
      field === 'agency'
        ? equivalents(text).some((name) => agency.includes(name))
        : source.years.includes(readYear(text) ?? NaN)
    return () => isMet
  }
}

function findSections(
  { outline }: SearchSource,
  value: string,
  foldText: (text: string) => string,
): ReadonlySet<string> {
  const steps = readReference(value)
  const referenced = new Set(
    steps ? findReferenced(steps, outline).map(({ anchor }) => anchor) : [],
  )
  // A reference by number is not part of a heading: 一、 is not 下一步.
  const isReference = referenced.size > 0
  const text = foldText(value)
  return new Set(
    outline.flatMap(({ anchor, marker, heading, path }, position) => {
      const isNamed =
        !isReference &&
        text !== '' &&
        (foldText(heading).includes(text) ||
          foldText(path) === text ||
          // 附件 alone means all annexes.
          (text === ANNEX && readMarker(marker)?.kind === 'annex'))
      return referenced.has(anchor) || isNamed ? sectionsWithin(outline, position) : []
    }),
  )
}
