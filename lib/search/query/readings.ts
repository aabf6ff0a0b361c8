import { parseQuery, type Query } from './query'
import type { Script } from '@/lib/text/script'

/**
 * The other readings of a query with operators, tried before it: its signs as minus signs (气温 -5℃),
 * then the passage of a text that looks like one (年份：2011, -化妆品). [] for most queries.
 */
export function literalReadings(query: Query, script: Script): Query[] {
  const { passage, hasSigns, text } = query
  const readings: Query[] = []
  if (hasSigns)
    readings.push({ ...parseQuery(text, script, true), isCut: query.isCut, passage: null })
  if (passage)
    readings.push({
      ...query,
      required: [[passage]],
      excluded: [],
      whole: null,
      passage: null,
      hint: null,
    })
  return readings.filter(({ hint, required }) => hint === null && required.length > 0)
}
