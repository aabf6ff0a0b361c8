import type { SubstringFigures } from './evaluate-substrings'
import { formatTable } from '@/lib/terminal/table'

/** The figures of random substrings, and the first faulty ones. */
export function formatSubstrings(figures: SubstringFigures): string {
  const table = formatTable(
    ['tier', 'substrings', 'paragraphs', 'found', 'recall', 'precision', 'wrong', 'missed'],
    [
      [
        'literal',
        String(figures.substrings),
        String(figures.expected),
        String(figures.found),
        figures.recall.toFixed(3),
        figures.precision.toFixed(3),
        String(figures.wrong),
        String(figures.missed),
      ],
    ],
  )
  const faulty = figures.faulty.map(
    ({ substring, missed, wrong }) =>
      `faulty: ${substring}: missed ${missed.join(' ') || 'none'}, wrong ${wrong.join(' ') || 'none'}\n`,
  )
  return faulty.length === 0 ? table : `${table}\n${faulty.join('')}`
}
