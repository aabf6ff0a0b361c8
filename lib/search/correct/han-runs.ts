import type { ParagraphText } from '@/lib/search/match/paragraph-text'
import { HAN_RUNS, isNumeral } from '@/lib/text/characters'
import { sourceSpan } from '@/lib/text/mapped-text'

/** A run of Han characters of a text. Positions are characters, from 0 to their number. */
export type HanRun = {
  readonly chars: readonly string[]
  /** Whether a word, or a word within one, begins or ends at a position. */
  readonly isEdge: (at: number) => boolean
  /** The source text between two positions. */
  readonly sourceOf: (start: number, end: number) => string
}

/** The runs of a paragraph, in each of its views. */
export function hanRuns({ source, views, isPartEdge }: ParagraphText): HanRun[] {
  return views.flatMap((view) =>
    Array.from(view.loose.text.matchAll(HAN_RUNS), ({ 0: run, index }) => {
      const chars = [...run]
      const offsets = [index]
      for (const char of chars) offsets.push((offsets.at(-1) ?? 0) + char.length)
      const strictSpan = (start: number, end: number) =>
        sourceSpan(view.loose, offsets[start] ?? 0, offsets[end] ?? 0)
      return {
        chars,
        isEdge: (at) =>
          at === 0 || at === chars.length || isPartEdge(view, strictSpan(at, at + 1).start),
        sourceOf: (start, end) => {
          const strict = strictSpan(start, end)
          const span = sourceSpan(view.strict, strict.start, strict.end)
          return source.slice(span.start, span.end)
        },
      }
    }),
  )
}

/** A wrong figure is worse than none: strings that differ in a numeral are never offered. */
export function isSameFigure(a: readonly string[], b: readonly string[]): boolean {
  return numeralsOf(a) === numeralsOf(b)
}

function numeralsOf(chars: readonly string[]): string {
  return chars.filter(isNumeral).join('')
}
