import { plainStart } from '@/lib/report/plain-start'
import { type Line } from '@/lib/report/lines'
import { readMarker } from '@/lib/report/markers'

/**
 * The narrowest wrap width, in columns (18 Han characters); a narrower text is more likely a list
 * or a table.
 */
const MIN_WIDTH = 36
const MAX_WIDTH = 110
/**
 * The columns by which a full line may be shorter than the widest: digits, and marks that may not
 * begin a line.
 */
const RAGGED_COLUMNS = 3
const MORE_RAGGED_COLUMNS = 8
const MIN_FULL_LINES = 5
const MIN_OPEN_SHARE = 0.7
const MAX_WIDER_SHARE = 0.1

/**
 * Marks that end a sentence, a clause of a list or an announcement, with quotes and brackets behind
 * them.
 */
const ENDED = /[。！？；：!?;:][”’"」』）)]*\s*$/
const OPENING = '《“‘「『〔【〈（'
const CLOSING = '》”’」』〕】〉）'
const INDENTED = /^(?:\s{2}|\u3000|\t)/
/** A page number, a figure, a rule; not the mark at the end of a sentence. */
const NO_TEXT = /^(?!\s*[。，；：、！？”’）》])[^\p{L}]*$/u

/**
 * The width, in columns, at which a text is hard-wrapped. A text is hard-wrapped if many lines have
 * about the same width, hardly any is wider, and most of them end within a sentence.
 *
 * @param lines those that are not blank
 * @returns null if the text is not hard-wrapped
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  // A line with more characters is wider, whatever they are.
  const widths = lines.map(({ text }) =>
    text.length > MAX_WIDTH ? MAX_WIDTH + 1 : columns(text.trimEnd()),
  )
  if (widths.filter((width) => width > MAX_WIDTH).length > lines.length * MAX_WIDER_SHARE)
    return null
  const counts = new Array<number>(MAX_WIDTH + 1).fill(0)
  for (const width of widths) if (width <= MAX_WIDTH) counts[width] = (counts[width] ?? 0) + 1
  let best = 0
  let most = 0
  for (let width = MIN_WIDTH; width <= MAX_WIDTH; width++) {
    const count = counts.slice(width - RAGGED_COLUMNS, width + 1).reduce((sum, n) => sum + n, 0)
    if (count >= most && count > 0) [best, most] = [width, count]
  }
  if (most < MIN_FULL_LINES) return null
  const full = lines.filter(
    (_, i) => (widths[i] ?? 0) >= best - RAGGED_COLUMNS && (widths[i] ?? 0) <= best,
  )
  const open = full.filter(({ text }) => !ENDED.test(text))
  const wider = widths.filter((width) => width > best + 2)
  const isWrapped =
    open.length >= full.length * MIN_OPEN_SHARE && wider.length <= lines.length * MAX_WIDER_SHARE
  return isWrapped ? best : null
}

/**
 * Whether a line continues on the next one: it is full and ends within a sentence, or it breaks off
 * inside a pair of brackets, where a link was cut out.
 *
 * @param width of the text, from `wrapWidth`
 */
export function continuesLine(line: Line, next: Line, width: number | null): boolean {
  const [last, first] = [line.text.trimEnd().slice(-1), next.text.trimStart().slice(0, 1)]
  if (last !== '' && first !== '' && (OPENING.includes(last) || CLOSING.includes(first)))
    return true
  if (width === null || ENDED.test(line.text)) return false
  const own = columns(line.text.trimEnd())
  if (own < width - MORE_RAGGED_COLUMNS || own > width + 2) return false
  if (INDENTED.test(next.text) || NO_TEXT.test(next.text) || NO_TEXT.test(line.text)) return false
  return !beginsAnew(next.text)
}

/** Whether a line begins with a marker, and not with the rest of 第二十条第 / （一）项. */
function beginsAnew(text: string): boolean {
  const marker = readMarker(text)
  if (marker === null) return false
  if (marker.kind === 'digit-bracket' || marker.kind === 'decimal') return false
  return !/^[项款目条]/.test(plainStart(text.slice(marker.end)).text)
}

/**
 * The columns that a text takes: two for each Han character and full-width mark, one for others.
 */
function columns(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++)
    width += text.charCodeAt(i) < 0x1100 ? 1 : isNarrow(text.charCodeAt(i)) ? 1 : 2
  return width
}

/**
 * Code units above Hangul that take one column: marks that are narrow in most fonts, and halves of
 * surrogate pairs.
 */
function isNarrow(code: number): boolean {
  return (
    (code > 0x2026 && code < 0x2e80) ||
    (code < 0x2014 && code < 0x2e80) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}
