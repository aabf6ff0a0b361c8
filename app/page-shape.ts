import type { Paragraph } from '@/lib/report/types'

type Columns = {
  readonly count: number
  /** The number of lines in a column. */
  readonly lines: number
  /** The number of Han characters in a line. */
  readonly characters: number
}

/** Pixels of a character, from line to line, and from column to column. */
const CHARACTER = 4.6
const PITCH = 6.4
const GAP = 24

/**
 * A report's lines as strokes, set in columns as the page sets them: body text indented by two
 * characters, headings apart. Lines beyond the last column are left out.
 *
 * @returns path data of the strokes, in pixels
 */
export function pageShape(
  paragraphs: readonly Pick<Paragraph, 'text' | 'headingLength'>[],
  { count, lines, characters }: Columns,
): { body: string; headings: string } {
  const strokes = { body: '', headings: '' }
  let row = 0
  for (const { text, headingLength } of paragraphs) {
    const kind = headingLength === text.length ? 'headings' : 'body'
    const indent = kind === 'body' ? 2 : 0
    const total = indent + text.length
    for (let from = 0; from < total && row < count * lines; from += characters, row++) {
      const left = Math.floor(row / lines) * (characters * CHARACTER + GAP)
      const x = left + (from === 0 ? indent : 0) * CHARACTER
      const end = left + Math.min(characters, total - from) * CHARACTER
      const y = ((row % lines) + 0.5) * PITCH
      strokes[kind] += `M${x.toFixed(1)} ${y.toFixed(1)}H${end.toFixed(1)}`
    }
  }
  return strokes
}
