/**
 * A table as Markdown: the first column is aligned left, all others right. A row may be shorter
 * than the header; characters that would end a cell are escaped.
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
