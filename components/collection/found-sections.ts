import { joinName } from '@/lib/report/section-name'
import { markName } from '@/lib/search/match/entry-text'
import { mergeRanges, type Range } from '@/lib/text/range'
import type { CollectionHit, FoundReport } from '@/lib/search/collection/collection-answer'

/** The hits of one section of a found report. */
export type FoundSection = {
  readonly name: string
  /** Where its heading answers, in units of the name. */
  readonly marks: readonly Range[]
  readonly hits: readonly CollectionHit[]
}

/** Where the title of a report answers, if it is the text's own. */
export function titleMarks({ title, hits }: Pick<FoundReport, 'title' | 'hits'>): Range[] {
  return mergeRanges(
    hits.filter(({ heading }) => heading === title).flatMap((hit) => marksIn(title, hit)),
  )
}

function marksIn(name: string, { heading, ownHeading }: CollectionHit): Range[] {
  return ownHeading ? markName(name, name.endsWith(heading) ? heading : '', ownHeading) : []
}

/** A report's hits by section, in document order; the title's own section has no name. */
export function groupFound({ title, hits }: Pick<FoundReport, 'title' | 'hits'>): FoundSection[] {
  const groups = new Map<string, CollectionHit[]>()
  for (const hit of hits) {
    const name = joinName(hit.path, hit.heading === title ? '' : hit.heading)
    const group = groups.get(name)
    if (group) group.push(hit)
    else groups.set(name, [hit])
  }
  return [...groups].map(([name, hits]) => {
    const marks = hits
      .filter(({ heading }) => heading !== title)
      .flatMap((hit) => marksIn(name, hit))
    return { name, marks: mergeRanges(marks), hits }
  })
}
