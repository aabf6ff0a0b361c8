import path from 'node:path'
import type { AddedReport } from '@/lib/build/add-report'
import { outlineOf } from '@/lib/report/outline'

/** What an editor is told of a report that was added: outline, what is unclear, what is to be done. */
export function printAdded({ folder, encoding, report, missing }: AddedReport): string {
  const shown = path.relative(process.cwd(), folder) || folder
  const entries = outlineOf(report.sections).filter(({ level }) => level > 0)
  const lines = [
    `${shown}: ${report.paragraphs.length} paragraphs, ${encoding}`,
    `title: ${report.sections[0]?.heading || '(none found)'}`,
    '',
    ...entries.map(({ level, marker, heading, anchor }) => `${'  '.repeat(level - 1)}${marker} ${heading} #${anchor}`),
    ...(entries.length === 0 ? ['(no sections found)'] : []),
    '',
    ...report.warnings.map(({ line, reason }) => `report.txt:${line}: ${reason}`),
    ...(report.warnings.length > 0 ? [''] : []),
    `Look through ${path.join(shown, 'report.yaml')}: what is marked 待编辑确认 was guessed.`,
    ...(missing.length > 0 ? [`Still to be filled in there, or the build stops: ${missing.join(', ')}.`] : []),
  ]
  return `${lines.join('\n')}\n`
}
