import type { CollectionTools } from './collection-tools'
import { readYear } from '@/lib/search/query/dates'
import type { Equivalents } from '@/lib/search/query/equivalents'
import type { Filter } from '@/lib/search/match/filters'
import type { FilterClause } from '@/lib/search/query/query'

/**
 * Reads filters over all reports. 章节 takes a part of a heading; a paragraph whose text is not
 * loaded passes it, and is tried again when it is.
 */
export function createCollectionFilters(
  { reports, texts }: CollectionTools,
  foldText: (text: string) => string,
  equivalents: Equivalents,
): (clause: FilterClause) => Filter {
  return ({ field, value }) => {
    const text = foldText(value)
    if (field === 'year') {
      const year = readYear(text) ?? NaN
      return (id) => reports.yearsOf(reports.reportOf(id)).includes(year)
    }
    if (field === 'agency') {
      const names = equivalents(text)
      return (id) =>
        names.some((name) => foldText(reports.agencyOf(reports.reportOf(id))).includes(name))
    }
    return (id) => {
      const placed = texts.place(id)
      if (!placed) return true
      const { heading, path, above } = placed.section
      return [heading, path, ...above].some((heading) => foldText(heading).includes(text))
    }
  }
}
