import type { PlacedErratum } from '@/lib/report/types'
import type { Range } from '@/lib/text/range'

/*
 * What an entry of a list of results shows of a hit, below the heading of its section: never this
 * heading again, but what stands behind it, or below it.
 */

/** A text, and what is marked in it. */
export type MarkedPart = {
  readonly text: string
  readonly ranges: readonly Range[]
  readonly errata?: readonly PlacedErratum[]
  /** Whether the paragraph goes on behind the text. */
  readonly isCut?: boolean
}

/** A paragraph as the list needs it. */
export type HeadedParagraph = {
  /** Verbatim. */
  readonly text: string
  /** How much of `text` is heading, in UTF-16 units. */
  readonly headingLength: number
  /** The heading that is shown above it: of its section, or the report's title. '' for none. */
  readonly heading: string
}

/** What is not seen, and a full stop behind a heading, tells no headings apart. */
const UNSEEN = /[\s\p{Cf}\p{Co}。]/gu

/** How much of a paragraph, from its start, the heading above it shows already, in UTF-16 units. */
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

/** A beginning that is shorter tells nothing, in UTF-16 units. */
const LEAST_BEGINNING = 8

/**
 * What is shown below a heading of a text that answers as well, and so has an entry of its own: its
 * beginning up to there, so that nothing is shown twice.
 */
export function beginningOf(part: MarkedPart): MarkedPart {
  const end = Math.min(...part.ranges.map(({ start }) => start))
  const isTelling =
    part.ranges.length > 0 && part.text.slice(0, end).trim().length >= LEAST_BEGINNING
  return isTelling ? { ...partBefore(part, end), isCut: true } : part
}

/**
 * What an entry shows of a paragraph.
 *
 * @param paragraph  the whole of it
 * @param repeated   as `repeatedLength` gives it
 * @param following  the first text below a heading that stands alone; null where its section has none
 * @returns the heading itself only where nothing else is there to be shown
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
 * The marks of a heading where it is shown as a section's name: 三、（一） 申请情况 for
 * （一）申请情况。
 *
 * @param name     as it is shown: the way to the section, then its heading
 * @param heading  of the section, the end of the name
 * @param source   the heading as it stands in the text
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

/** For each unit of the source its place in the name, or -1 for what the name leaves out. */
function alignBackwards(source: string, name: string, heading: string): number[] {
  const places = new Array<number>(source.length).fill(-1)
  /** Maps the source before `until` to a part of the name; how much of both is left. */
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
    // 附件, whose title stands on the next line: there is nothing of the heading in it.
    places.fill(-1)
    align(source.length, 0, start)
  }
  return places
}
