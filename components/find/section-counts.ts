import type { PageParagraph } from '@/components/article/page-paragraphs'
import { isMatch, matchCount, type Hit } from '@/lib/search/match/hit'

/** The number of matches in each section, its subsections included, by its anchor. */
export function countBySection(
  hits: readonly Hit[],
  paragraphs: readonly PageParagraph[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const hit of hits.filter(isMatch)) {
    for (const section of paragraphs[hit.id]?.sections ?? []) {
      counts.set(section, (counts.get(section) ?? 0) + matchCount(hit))
    }
  }
  return counts
}
