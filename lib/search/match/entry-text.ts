import type { PlacedErratum } from '@/lib/report/types'
import type { Range } from '@/lib/text/range'

/*
 * The text that an entry of a result list shows of a hit, below the heading of its section. It
 * never repeats this heading, but shows the text behind or below it.
 */

/** A text, and the marks in it. */
export type MarkedPart = {
  readonly text: string
  readonly ranges: readonly Range[]
  readonly errata?: readonly PlacedErratum[]
  /** Whether the paragraph continues behind the text. */
  readonly isCut?: boolean
}

/** The facts about a paragraph that the list needs. */
export type HeadedParagraph = {
  /** Verbatim. */
  readonly text: string
  /** The length of the heading at the start of `text`, in UTF-16 units. */
  readonly headingLength: number
  /** The heading shown above it: of its section, or the report's title. '' for none. */
  readonly heading: string
}

/**
 * Invisible characters, and a full stop behind a heading: they make no difference between headings.
 */
const UNSEEN = /[\s\p{Cf}\p{Co}。]/gu

/** The length of the paragraph's start that the heading above it already shows, in UTF-16 units. */
export function repeatedLength({ text, headingLength, heading }: HeadedParagraph): number {
  // The title of an annex is a line below its number, and no heading by itself.
  const isHeading =
    heading !== '' && text.length <= 2 * heading.length && plain(text) === plain(heading)
  return isHeading ? text.length : headingLength
}

function plain(text: string): string {
  return text.replace(UNSEEN, '')
}

/** The beginning of a text up to a place, with its marks. */
export function partBefore({ text, ranges, errata }: MarkedPart, end: number): MarkedPart {
  return {
    text: text.slice(0, end),
    ranges: clip(ranges, 0, end),
    ...(errata && { errata: clip(errata, 0, end) }),
  }
}

/** The rest of a text from a place on, with its marks. */
export function partFrom({ text, ranges, errata }: MarkedPart, start: number): MarkedPart {
  const { length } = text
  return {
    text: text.slice(start),
    ranges: clip(ranges, start, length),
    ...(errata && { errata: clip(errata, start, length) }),
  }
}

function clip<T extends Range>(ranges: readonly T[], from: number, to: number): T[] {
  return ranges
    .filter(({ start, end }) => end > from && start < to)
    .map((range) => ({
      ...range,
      start: Math.max(range.start, from) - from,
      end: Math.min(range.end, to) - from,
    }))
}

/** The shortest beginning worth showing, in UTF-16 units. */
const MIN_BEGINNING_LENGTH = 8

/**
 * The part of a text below a heading that is shown where the text answers, too, and so has an entry
 * of its own: its beginning up to there, so that nothing is shown twice.
 */
export function beginningOf(part: MarkedPart): MarkedPart {
  const end = Math.min(...part.ranges.map(({ start }) => start))
  const isTelling =
    part.ranges.length > 0 && part.text.slice(0, end).trim().length >= MIN_BEGINNING_LENGTH
  return isTelling ? { ...partBefore(part, end), isCut: true } : part
}

/**
 * The text that an entry shows of a paragraph.
 *
 * @param paragraph the whole paragraph
 * @param repeated from `repeatedLength`
 * @param following the first text below a heading on a line of its own; null where its section has
 * none
 * @returns the heading itself only where there is nothing else to show
 */
export function entryText(
  paragraph: MarkedPart,
  repeated: number,
  following: () => MarkedPart | null,
): MarkedPart {
  const rest = partFrom(paragraph, repeated)
  if (rest.text.trim() !== '') return rest
  return (repeated > 0 && following()) || paragraph
}

/**
 * The marks of a heading where it is shown as a section's name: 三、（一） 申请情况 for （一）申请情况。
 *
 * @param name as shown: the path of the section, then its heading
 * @param heading of the section, the end of the name
 * @param source the heading as written in the text
 * @returns ranges of `name`
 */
export function markName(name: string, heading: string, source: MarkedPart): Range[] {
  if (source.ranges.length === 0) return []
  const places = alignBackwards(source.text, name, heading)
  return source.ranges.flatMap(({ start, end }) => {
    const marked = places.slice(start, end).filter((place) => place >= 0)
    const [first] = marked
    const last = marked.at(-1)
    return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1 }]
  })
}

/** For each unit of the source its place in the name, or -1 where the name leaves it out. */
function alignBackwards(source: string, name: string, heading: string): number[] {
  const places = new Array<number>(source.length).fill(-1)
  /** Maps the source before `until` to a part of the name; returns the rests of both. */
  const align = (until: number, from: number, to: number) => {
    let [at, place] = [until, to]
    while (at > 0 && place > from) {
      if (/\s/.test(name.charAt(place - 1))) {
        place--
        continue
      }
      at--
      if (source[at] === name[place - 1]) places[at] = --place
    }
    return { at, isWhole: name.slice(from, place).trim() === '' }
  }
  const start = name.length - heading.length
  const own = align(source.length, start, name.length)
  if (own.isWhole) {
    align(own.at, 0, start)
  } else {
    // 附件, whose title is on the next line: the source has nothing of the heading.
    places.fill(-1)
    align(source.length, 0, start)
  }
  return places
}
