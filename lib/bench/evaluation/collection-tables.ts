import { HALVES, type Figures, type MethodFigures } from './evaluate-collection'
import type { Method } from './method'
import { formatTable } from '@/lib/terminal/table'

const METRICS = ['R@10', 'R@100', 'MRR@10']

/**
 * For each wording a table of the methods; then, where both halves were asked, the same by half;
 * then how the methods are configured.
 *
 * @param scope  which queries were asked: all, or the name of a half
 */
export function formatCollection(
  figures: readonly MethodFigures[],
  methods: readonly Method[],
  scope: string,
): string {
  const wordings = [...new Set(figures.map(({ wording }) => wording))]
  const tables = wordings.flatMap((wording) => {
    const own = figures.filter((figure) => figure.wording === wording)
    const queries = own[0]?.all.queries ?? 0
    const table = formatTable(
      ['method', ...METRICS, 'ms/query'],
      own.map(({ method, all }) => [method, ...metricsOf(all), all.msPerQuery.toFixed(2)]),
    )
    return [`${wording}, ${queries} queries (${scope})\n\n${table}`, ...halvesTable(wording, own)]
  })
  const notes = methods.map(({ name, note }) => `${name}: ${note}\n`).join('')
  return [...tables, notes].join('\n')
}

function halvesTable(wording: string, figures: readonly MethodFigures[]): string[] {
  const halves = HALVES.filter((half) => figures.some((figure) => figure.halves[half]))
  if (halves.length === 0) return []
  const header = [
    'method',
    ...halves.flatMap((half) => METRICS.map((metric) => `${half} ${metric}`)),
  ]
  const rows = figures.map(({ method, halves: own }) => [
    method,
    ...halves.flatMap((half) => metricsOf(own[half])),
  ])
  return [`${wording}, by half\n\n${formatTable(header, rows)}`]
}

function metricsOf(figures: Figures | undefined): string[] {
  if (!figures) return METRICS.map(() => '–')
  return [figures.recallAt10, figures.recallAt100, figures.mrrAt10].map((value) => value.toFixed(3))
}
