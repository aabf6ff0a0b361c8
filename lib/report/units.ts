import type { Unit } from './lines'
import { cutLine, isOneLine } from '@/lib/report/cut-line'
import { isBlank, splitLines, type Line } from '@/lib/report/lines'
import { continuesLine, wrapWidth } from '@/lib/report/wrapped-lines'

/**
 * Divides a source into its paragraphs: one a line; where the text is hard-wrapped, the lines that
 * make one; where it is a single line, its pieces. Blank lines belong to the paragraph before them
 * (the first ones to the first).
 *
 * @returns in order; every character but line ends and a byte-order mark is in exactly one
 */
export function splitUnits(source: string): Unit[] {
  const lines = splitLines(source)
  const written = lines.filter((line) => !isBlank(line.text))
  const isCut = isOneLine(written)
  const width = isCut ? null : wrapWidth(written)
  const units: Unit[] = []
  let leading: number | null = null
  let before: Line | null = null
  for (const line of lines) {
    const end = line.start + line.text.length
    const last = units.at(-1)
    if (!isBlank(line.text)) {
      const start: number = leading ?? line.start
      if (last && before && continuesLine(before, line, width)) {
        units[units.length - 1] = {
          ...last,
          text: source.slice(last.start, end),
          lastLine: line.number,
        }
      } else {
        const unit = {
          number: line.number,
          lastLine: line.number,
          start,
          text: source.slice(start, end),
        }
        if (isCut) units.push(...cutLine(unit))
        else units.push(unit)
      }
      leading = null
      before = line
    } else {
      before = null
      if (line.text === '') continue
      if (last) units[units.length - 1] = { ...last, text: source.slice(last.start, end) }
      else leading ??= line.start
    }
  }
  return units
}

/** The units with those from `first` to `last` joined into one: a title over several lines. */
export function joinUnits(
  units: readonly Unit[],
  first: number,
  last: number,
  source: string,
): Unit[] {
  const [top, bottom] = [units[first], units[last]]
  if (!top || !bottom || first === last) return [...units]
  const text = source.slice(top.start, bottom.start + bottom.text.length)
  return [
    ...units.slice(0, first),
    { ...top, lastLine: bottom.lastLine, text },
    ...units.slice(last + 1),
  ]
}
