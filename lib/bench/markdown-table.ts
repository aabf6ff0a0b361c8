/**
 * A table as Markdown: the first column stands left, all others right. A row may be shorter than the
 * header; what would end a cell is written so that it does not.
 */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${header.map((_, i) => (cells[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |\n`
  const rule = header.map((_, i) => (i === 0 ? '---' : '--:'))
  return [header, rule, ...rows].map(line).join('')
}
