/** How wide text is in a terminal: Han characters and full-width signs take two columns. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const MARK = /\p{M}/u

/** Between two columns. */
const GAP = '  '

/** Columns of a terminal that a text without line ends takes. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : MARK.test(char) ? 0 : 1), 0)
}

/**
 * A table as plain text: a line of names, a rule, the rows. The first column is flush left, all
 * others right; a row may be shorter than the header.
 *
 * @returns lines, each ended; no space at a line's end
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [header, ...rows]
  const widths = header.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ''))))
  const rule = widths.map((width) => '─'.repeat(width))
  return [header, rule, ...rows]
    .map(
      (cells) =>
        `${widths
          .map((width, i) => pad(cells[i] ?? '', width, i))
          .join(GAP)
          .trimEnd()}\n`,
    )
    .join('')
}

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(cell)))
  return column === 0 ? cell + space : space + cell
}
