import type { KnownItem, MakeItem } from './known-item'
import { readKnownText, type KnownText } from './known-text'
import { seededRandom } from '@/lib/text/random.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import type { Segment } from '@/lib/text/segment'

/** Words of two characters; one that is left over stands alone. */
export const cutPairs: Segment = (run) => run.match(/..?/gu) ?? []

/** A report of these lines, the first its title, as queries are made from it. */
export function knownText(...lines: string[]): KnownText {
  return readKnownText(parseReport('r', lines.join('\n'), metaWith()), cutPairs)
}

/** All queries that a maker can make: query → positions of the paragraphs that answer any of its items. */
export function everyItem(make: MakeItem): Map<string, number[]> {
  const random = seededRandom(1)
  const items = new Map<string, number[]>()
  for (let attempt = 0; attempt < 500; attempt++) {
    const item: KnownItem | null = make(random)
    if (item)
      items.set(
        item.query,
        [...new Set([...(items.get(item.query) ?? []), ...item.relevant])].sort(),
      )
  }
  return items
}
