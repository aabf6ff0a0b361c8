import type { PageParagraph } from '@/components/page-paragraphs'
import type { Hit } from '@/lib/search/hit'

/** In which order the result list shows hits. */
export type ResultOrder = 'relevance' | 'document'

/** The hits of one section. */
export type ResultGroup = {
  /** The section's anchor. */
  readonly section: string
  readonly hits: readonly Hit[]
}

/**
 * Hits grouped by section; a section stands where its first hit stands.
 *
 * @param hits   by relevance
 * @param most   how many hits to show at most
 */
export function groupHits(
  hits: readonly Hit[],
  paragraphs: readonly PageParagraph[],
  order: ResultOrder,
  most: number,
): ResultGroup[] {
  const ordered = order === 'document' ? [...hits].sort((a, b) => a.id - b.id) : hits
  const groups = new Map<string, { section: string; hits: Hit[] }>()
  for (const hit of ordered.slice(0, most)) {
    const section = paragraphs[hit.id]?.sections[0] ?? ''
    const group = groups.get(section) ?? { section, hits: [] }
    group.hits.push(hit)
    groups.set(section, group)
  }
  return [...groups.values()]
}
