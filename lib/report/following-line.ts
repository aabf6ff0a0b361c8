const LINE_END = /\r\n?|\n/g

/**
 * The line of the source after a paragraph, 1-based; most often the next paragraph begins there.
 */
export function followingLine({
  line,
  text,
}: {
  readonly line: number
  readonly text: string
}): number {
  return line + (text.match(LINE_END)?.length ?? 0) + 1
}
