import { flattenSections } from '@/lib/report/outline'
import type { Report } from '@/lib/report/types'
import { HAN_RUNS, NUMBERS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { looseText } from '@/lib/text/loose-text'
import type { Segment } from '@/lib/text/segment'

/** A word of Han characters, in UTF-16 units of the folded text that contains it. */
export type Word = { readonly text: string; readonly start: number; readonly end: number }

/** A paragraph as queries are made from it. */
export type KnownParagraph = {
  readonly folded: string
  /** Without the marks that a reader may leave out: what a query is compared with. */
  readonly loose: string
  /** All words of Han characters, in order. */
  readonly words: readonly Word[]
  /** Its numbers, whole, each once. */
  readonly numbers: ReadonlySet<string>
}

/** A section's heading and the position of its paragraph. */
export type KnownHeading = {
  /** As written. */
  readonly text: string
  readonly words: readonly Word[]
  readonly paragraph: number
}

/** A report as queries are made from it. */
export type KnownText = {
  readonly paragraphs: readonly KnownParagraph[]
  readonly headings: readonly KnownHeading[]
}

/** Makes a report ready for queries to be made from it. */
export function readKnownText({ paragraphs, sections }: Report, segment: Segment): KnownText {
  return {
    paragraphs: paragraphs.map(({ text }) => {
      const folded = fold(text).text
      const numbers = new Set([...folded.matchAll(NUMBERS)].map(([number]) => number))
      return { folded, loose: looseText(text), words: wordsOf(folded, segment), numbers }
    }),
    headings: flattenSections(sections).flatMap(({ heading, anchor }) => {
      // An annex's is not in its first paragraph, which has only the marker.
      const paragraph = paragraphs.findIndex(
        ({ section, text, headingLength, role }) =>
          section === anchor &&
          (headingLength > 0 || role === 'annex-title') &&
          text.includes(heading),
      )
      return paragraph < 0
        ? []
        : { text: heading, words: wordsOf(fold(heading).text, segment), paragraph }
    }),
  }
}

/** Positions of the paragraphs that contain each of these, whatever is between its characters. */
export function paragraphsWith({ paragraphs }: KnownText, strings: readonly string[]): number[] {
  const sought = strings.map((string) => looseText(string))
  return paragraphs.flatMap(({ loose }, id) =>
    sought.every((string) => loose.includes(string)) ? id : [],
  )
}

function wordsOf(folded: string, segment: Segment): Word[] {
  return [...folded.matchAll(HAN_RUNS)].flatMap((match) => {
    let end = match.index
    return segment(match[0]).map((text) => ({ text, start: end, end: (end += text.length) }))
  })
}
