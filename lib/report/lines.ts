/** The source of one paragraph: a line, several lines that make one, or a piece of a line. */
export type Unit = Line & {
  /** The number of its last line that is not blank, 1-based. */
  readonly lastLine: number
}

/** A line of a source, without its line end, and its place. */
export type Line = {
  /** 1-based. */
  readonly number: number
  /** Offset in the source, in UTF-16 units. */
  readonly start: number
  readonly text: string
}

const LINE_END = /\r\n|\n|\r/g
const BYTE_ORDER_MARK = '\ufeff'

/** The lines of a source, blank ones included; a byte-order mark belongs to none. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const push = (end: number) => {
    lines.push({ number: lines.length + 1, start, text: source.slice(start, end) })
  }
  for (const match of source.matchAll(LINE_END)) {
    push(match.index)
    start = match.index + match[0].length
  }
  if (start < source.length) push(source.length)
  return lines
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}
