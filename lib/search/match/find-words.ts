import { findOccurrences, type Occurrence } from './occurrences'
import type { ParagraphText } from './paragraph-text'
import type { Sought } from './plan'
import type { FoundWord } from './rank'
import { beginsWord } from './word-edges'
import { isHan, isInsideNumeral, isNumeral } from '@/lib/text/characters'

/**
 * Looks for strings in one paragraph, more or less strictly. A missing string has no occurrences.
 */
export type Finder = {
  /** Anywhere. */
  readonly asTyped: (sought: Sought) => FoundWord
  /** Only where it ends with the number or Latin word: 3 is not in 35. */
  readonly asWord: (sought: Sought) => FoundWord
  /**
   * As `asWord`, and only where it does not cut a word that continues outside it: 年报 is not in 年报告.
   */
  readonly asMeaning: (sought: Sought) => FoundWord
  /** Only where it begins with a word, or a word within one: huaji is not in 塑化剂. */
  readonly asSpelled: (sought: Sought) => FoundWord
}

/** A date, a number or a measure, bounded like a number: 2011年 is in 2011年底. */
const NOTATION =
  /^(?:[0-9零一二三四五六七八九十].*[0-9年月日]|第[0-9零一二三四五六七八九十百千]+.?)$/

export function createFinder(paragraph: ParagraphText): Finder {
  const find = (
    { needle, frequency }: Sought,
    fits?: (occurrence: Occurrence) => boolean,
  ): FoundWord => {
    const all = findOccurrences(paragraph.views, needle)
    return {
      needle,
      documentFrequency: frequency,
      occurrences: fits && all.length > 0 ? all.filter(fits) : all,
    }
  }
  const isWhole = (occurrence: Occurrence) => occurrence.isWhole
  return {
    asTyped: (sought) => find(sought),
    asWord: (sought) => find(sought, isWhole),
    asMeaning: (sought) => {
      const keeps = NOTATION.test(sought.needle.text) ? () => true : keepsWords
      return find(sought, (spot) => isWhole(spot) && keepsNumerals(spot) && keeps(spot, paragraph))
    },
    asSpelled: (sought) =>
      find(sought, ({ view, folded }) => beginsWord(paragraph, view, folded.start)),
  }
}

export function isThere({ occurrences }: FoundWord): boolean {
  return occurrences.length > 0
}

/** An unspecified number of tens or hundreds. */
const SOME = /^[几数]$/

/**
 * Whether no Chinese number continues outside it: 第十 is not in 第十二条, nor 一日 in 十一日, nor 十人 in 几十人.
 */
function keepsNumerals({ view, folded }: Occurrence): boolean {
  const { text } = view.strict
  if (SOME.test(text.charAt(folded.start - 1)) && isNumeral(text.charAt(folded.start))) return false
  return [folded.start, folded.end].every((at) => !isInsideNumeral(text, at))
}

/** Whether a place consists of whole words, or is a part of one word: 诉讼 of 行政诉讼. */
function keepsWords(
  { view, folded: { start, end } }: Occurrence,
  { isWordEdge, isPartEdge }: ParagraphText,
): boolean {
  const { text } = view.strict
  const isEdge = (at: number, inside: number) => isPartEdge(view, at) || !isHan(text.charAt(inside))
  if (isEdge(start, start) && isEdge(end, end - 1)) return true
  for (let at = start + 1; at < end; at++) if (isWordEdge(view, at)) return false
  return true
}
