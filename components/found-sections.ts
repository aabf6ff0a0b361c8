import { joinName } from '@/components/section-name'
import type { CorpusHit, FoundReport } from '@/lib/search/corpus/corpus-answer'

/** The hits of one section of a found report. */
export type FoundSection = { readonly name: string; readonly hits: readonly CorpusHit[] }

/** A report's hits by section, in document order; the title's own section has no name. */
export function groupFound({ title, hits }: Pick<FoundReport, 'title' | 'hits'>): FoundSection[] {
  const groups = new Map<string, CorpusHit[]>()
  for (const hit of hits) {
    const name = joinName(hit.path, hit.heading === title ? '' : hit.heading)
    const group = groups.get(name)
    if (group) group.push(hit)
    else groups.set(name, [hit])
  }
  return [...groups].map(([name, hits]) => ({ name, hits }))
}
