import type { KnownFigures } from './evaluate-known'
import { formatTable } from '@/lib/terminal/table'

/** A row a kind; a kind without queries has no figures. */
export function formatKnown(figures: readonly KnownFigures[]): string {
  return formatTable(
    ['kind', 'queries', 'MRR@10', 'in first 3'],
    figures.map(({ kind, queries, mrrAt10, first3 }) => [
      kind,
      String(queries),
      ...[mrrAt10, first3].map((value) => (Number.isNaN(value) ? '–' : value.toFixed(3))),
    ]),
  )
}
