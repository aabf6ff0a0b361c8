import { markdownTable } from '@/lib/bench/markdown-table'
import type { GrowthFigures } from './growth-figures'
import { panelsOf } from './panels'

/** A row for each size; where queries were asked, the median and the 95th percentile. */
export function growthTable(figures: readonly GrowthFigures[]): string {
  const panels = panelsOf(figures)
  const header = [
    '报告 reports',
    '字 characters',
    ...panels.map(({ title, english }) => `${title} ${english}`),
  ]
  const rows = figures.map(({ reports, characters }, i) => [
    reports.toLocaleString('en'),
    characters.toLocaleString('en'),
    ...panels.map(({ points, format }) => {
      const { value, p95 } = points[i] ?? { value: NaN, p95: null }
      return p95 === null ? format(value) : `${format(value)} / ${format(p95)}`
    }),
  ])
  return markdownTable(header, rows)
}
