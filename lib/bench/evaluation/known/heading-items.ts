import type { KnownItem, MakeItem } from './known-item'
import { paragraphsWith, type KnownText } from './known-text'
import { pick } from './pick'
import { isContentWord, runsFrom } from './word-runs'
import { sample } from '@/lib/text/random.fixture'

/** A heading that a reader would type, in characters. */
const MIN_LENGTH = 2
const MAX_LENGTH = 20
/** The part of a longer heading that a reader types, in UTF-16 units. */
const MAX_PART_LENGTH = 6

/** A heading as written; its paragraph answers. */
export function headingItems(text: KnownText): MakeItem {
  const headings = text.headings.filter(({ text }) => {
    const { length } = [...text]
    return length >= MIN_LENGTH && length <= MAX_LENGTH
  })
  return (random) => {
    const heading = pick(headings, random)
    return heading ? headed(text, [heading.text], (other) => other === heading.text) : null
  }
}

/** Some of a heading's words, side by side; the paragraphs of all headings that have them answer. */
export function headingPartItems(text: KnownText): MakeItem {
  return (random) => {
    const heading = pick(text.headings, random)
    if (!heading) return null
    const first = Math.floor(random() * heading.words.length)
    const part = pick(runsFrom(heading.words, first, MIN_LENGTH, MAX_PART_LENGTH), random)
    if (part === undefined || part === heading.text) return null
    return headed(text, [part], (other) => other.includes(part))
  }
}

/** Two words of a heading, in either order; the paragraphs of all headings that have both answer. */
export function headingWordItems(text: KnownText): MakeItem {
  return (random) => {
    const words = (pick(text.headings, random)?.words ?? []).filter(isContentWord)
    const [one, other] = sample([...new Set(words.map((word) => word.text))], 2, random)
    if (one === undefined || other === undefined) return null
    return headed(text, [one, other], (heading) => heading.includes(one) && heading.includes(other))
  }
}

/** A query that only paragraphs that answer it contain would tell nothing. */
function headed(
  text: KnownText,
  strings: readonly string[],
  answers: (heading: string) => boolean,
): KnownItem | null {
  const headings = text.headings.filter((heading) => answers(heading.text))
  const relevant = new Set(headings.map(({ paragraph }) => paragraph))
  const isContested = paragraphsWith(text, strings).some((id) => !relevant.has(id))
  return isContested && relevant.size > 0 ? { query: strings.join(' '), relevant } : null
}
