/**
 * Characters that spreadsheets take for a formula at the start of a cell, some even behind blanks;
 * Chinese spreadsheets take the full-width ones, too.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u

/**
 * A table as CSV by RFC 4180, with a byte-order mark, without which Excel misreads Chinese. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => formatCell(String(cell))).join(','))
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function formatCell(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
