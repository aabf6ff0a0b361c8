const LINE_END = /\r\n?|\n/g

/** The line of the source behind a paragraph, 1-based, where most often the next one stands. */
export function followingLine({
  line,
  text,
}: {
  readonly line: number
  readonly text: string
}): number {
  return line + (text.match(LINE_END)?.length ?? 0) + 1
}
