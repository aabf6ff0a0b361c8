/** Texts up to this length are named in full; in UTF-16 units, like all here. */
const MAX_WHOLE_LENGTH = 40
/** Of a longer text, the length of the start and the end that are named, at least. */
const END = 12
/**
 * Lengths of the preceding text to name, tried in turn, where the start occurs earlier in the page.
 */
const PREFIXES = [1, 4, 8, 16, 32]

/**
 * The text fragment that names a passage: `text=[prefix-,]start[,end][,-suffix]`. A browser goes to
 * the first place that fits, so a start that occurs earlier in the page gets a prefix. Chromium
 * takes only whole words, in Chinese, too, by ICU's dictionary: the named text begins and ends at
 * word boundaries, and a passage that does not gets the rest of its word as prefix or suffix.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param quotes parts of neighbouring paragraphs, not blank
 * @param before the page's text before them, its blocks as lines
 * @param rest the text after them in the last paragraph
 */
export function textDirective(quotes: readonly string[], before: string, rest: string): string {
  const [first = '', last = ''] = [quotes[0], quotes.at(-1)]
  const lead = before.slice(before.lastIndexOf('\n') + 1)
  const isOne = quotes.length === 1
  const isShort = isOne && first.length <= MAX_WHOLE_LENGTH
  const opening = lead + first + (isOne ? rest : '')
  const closing = (isOne ? lead : '') + last + rest
  const quoteEnd = closing.length - rest.length

  const startEnd = isShort ? first.length : boundaryFrom(opening, lead.length + END) - lead.length
  const start = first.slice(0, startEnd)
  const end = isShort
    ? ''
    : last.slice(Math.max(0, boundaryTo(closing, quoteEnd - END) - (quoteEnd - last.length)))
  const suffix = closing.slice(quoteEnd, boundaryFrom(closing, quoteEnd))
  const isCut = boundaryTo(opening, lead.length) !== lead.length
  const prefix = isCut || before.includes(start) ? prefixFor(start, before) : ''
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ]
  return `text=${parts.join(',')}`
}

/**
 * The shortest prefix that distinguishes this place from earlier ones, from its own block or else
 * the one before.
 */
function prefixFor(start: string, before: string): string {
  const line = before.trimEnd().split('\n').at(-1) ?? ''
  const context = line + start
  const prefixes = PREFIXES.map((length) =>
    line.slice(boundaryTo(context, Math.max(0, line.length - length))),
  )
  const isOnlyHere = (prefix: string) => !before.includes(prefix + start)
  return prefixes.find(isOnlyHere) ?? prefixes.at(-1) ?? ''
}

/** The first end of a word at or after an offset. */
function boundaryFrom(text: string, offset: number): number {
  return boundaries(text).find((boundary) => boundary >= offset) ?? text.length
}

/** The last start of a word at or before an offset. */
function boundaryTo(text: string, offset: number): number {
  return boundaries(text).findLast((boundary) => boundary <= offset) ?? 0
}

/** Offsets where words begin and end. */
function boundaries(text: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
  return [...Array.from(words, ({ index }) => index), text.length]
}

/** `-` and `,` and `&` have a meaning in a directive. A half of a character cannot be named. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').trim()).replace(/-/g, '%2D')
}
