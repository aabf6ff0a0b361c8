import type { ResultOrder } from '@/components/history/result-order'
import type { PageParagraph } from '@/components/article/page-paragraphs'
import { matchCount, type Hit } from '@/lib/search/match/hit'

/** A hit in a list, and its first match's place among the matches of the list, from 1. */
export type NumberedHit = { readonly hit: Hit; readonly number: number }

/** The hits of one section. */
export type ResultGroup = {
  /** The section's anchor. */
  readonly section: string
  readonly hits: readonly NumberedHit[]
}

/**
 * Orders hits by section; a section takes the place of its first hit. The list, the steps and the
 * exports all follow this order.
 *
 * @param hits by relevance
 */
export function orderHits(
  hits: readonly Hit[],
  paragraphs: readonly PageParagraph[],
  order: ResultOrder,
): Hit[] {
  const sections = new Map<string, Hit[]>()
  for (const hit of order === 'document' ? [...hits].sort((a, b) => a.id - b.id) : hits) {
    const section = sectionOf(hit, paragraphs)
    const group = sections.get(section)
    if (group) group.push(hit)
    else sections.set(section, [hit])
  }
  return [...sections.values()].flat()
}

/**
 * The first hits of a list by section.
 *
 * @param ordered  as `orderHits` orders them
 * @param most     how many hits to show at most
 */
export function groupHits(
  ordered: readonly Hit[],
  paragraphs: readonly PageParagraph[],
  most: number,
): ResultGroup[] {
  const groups: { section: string; hits: NumberedHit[] }[] = []
  let number = 1
  for (const hit of ordered.slice(0, most)) {
    const section = sectionOf(hit, paragraphs)
    const last = groups.at(-1)
    if (last?.section === section) last.hits.push({ hit, number })
    else groups.push({ section, hits: [{ hit, number }] })
    number += matchCount(hit)
  }
  return groups
}

function sectionOf({ id }: Hit, paragraphs: readonly PageParagraph[]): string {
  return paragraphs[id]?.sections[0] ?? ''
}
