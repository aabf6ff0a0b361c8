import { plainStart } from '@/lib/report/plain-start'
import { type Line } from '@/lib/report/lines'
import { readMarker } from '@/lib/report/markers'

/** A text wrapped to less than 18 Han characters is more likely a list or a table. */
const NARROWEST = 36
const WIDEST = 110
/** How much shorter a full line may be than the widest: digits, and marks that may not begin a line. */
const RAGGED = 3
const MORE_RAGGED = 8
const FEWEST_FULL = 5
const LEAST_OPEN = 0.7
const MOST_WIDER = 0.1

/** Marks that end a sentence, a clause of a list or an announcement; quotes and brackets may close behind. */
const ENDED = /[。！？；：!?;:][”’"」』）)]*\s*$/
const OPENING = '《“‘「『〔【〈（'
const CLOSING = '》”’」』〕】〉）'
const INDENTED = /^(?:\s{2}|\u3000|\t)/
/** A page number, a figure, a rule; not the mark that a sentence ends with. */
const NO_TEXT = /^(?!\s*[。，；：、！？”’）》])[^\p{L}]*$/u

/**
 * The width, in columns, at which a text is hard-wrapped.
 *
 * @param lines  those that are not blank
 * @returns null if it is not: unless many lines are of about the same width, hardly any is wider,
 *          and most of them end within a sentence
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  // A line of more characters is wider, whatever they are.
  const widths = lines.map(({ text }) =>
    text.length > WIDEST ? WIDEST + 1 : columns(text.trimEnd()),
  )
  if (widths.filter((width) => width > WIDEST).length > lines.length * MOST_WIDER) return null
  const counts = new Array<number>(WIDEST + 1).fill(0)
  for (const width of widths) if (width <= WIDEST) counts[width] = (counts[width] ?? 0) + 1
  let best = 0
  let most = 0
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const count = counts.slice(width - RAGGED, width + 1).reduce((sum, n) => sum + n, 0)
    if (count >= most && count > 0) [best, most] = [width, count]
  }
  if (most < FEWEST_FULL) return null
  const full = lines.filter((_, i) => (widths[i] ?? 0) >= best - RAGGED && (widths[i] ?? 0) <= best)
  const open = full.filter(({ text }) => !ENDED.test(text))
  const wider = widths.filter((width) => width > best + 2)
  const isWrapped =
    open.length >= full.length * LEAST_OPEN && wider.length <= lines.length * MOST_WIDER
  return isWrapped ? best : null
}

/**
 * Whether a line goes on with the next one: it is full and ends within a sentence, or it breaks off
 * within a pair of brackets, as where a link was cut out.
 *
 * @param width  of the text as `wrapWidth` has it
 */
export function continuesLine(line: Line, next: Line, width: number | null): boolean {
  const [last, first] = [line.text.trimEnd().slice(-1), next.text.trimStart().slice(0, 1)]
  if (last !== '' && first !== '' && (OPENING.includes(last) || CLOSING.includes(first)))
    return true
  if (width === null || ENDED.test(line.text)) return false
  const own = columns(line.text.trimEnd())
  if (own < width - MORE_RAGGED || own > width + 2) return false
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

/** Columns that a text takes: Han and full-width marks two each, others one. */
function columns(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++)
    width += text.charCodeAt(i) < 0x1100 ? 1 : isNarrow(text.charCodeAt(i)) ? 1 : 2
  return width
}

/** Of the code units above Hangul: marks that are narrow in most fonts, and the halves of a pair. */
function isNarrow(code: number): boolean {
  return (
    (code > 0x2026 && code < 0x2e80) ||
    (code < 0x2014 && code < 0x2e80) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}
