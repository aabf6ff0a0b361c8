import type { Report } from '@/lib/report/types'

/*
 * Strings of a text as a reader sees them, and their places. An oracle: it shares nothing with
 * `fold`, the views or the query's grammar, but states the promise in its own words.
 */

/** A string to type, with the place where it was drawn, in units of the paragraph's source text. */
export type Drawn = {
  readonly typed: string
  readonly id: number
  readonly start: number
  readonly end: number
}

/** A unit for a reader: a character with its marks. `text` is ' ' for white space. */
type Glyph = { readonly text: string; readonly start: number; readonly end: number }

type Paragraph = Report['paragraphs'][number]

const MIN_LENGTH = 2
const MAX_LENGTH = 12

// Characters that cannot be seen, or cannot be typed because they belong to a font.
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u
const MARK = /^\p{M}$/u
const ASKS_FOR_SOMETHING = /[\p{L}\p{Nd}\p{Script=Han}]/u
const LATIN = /^\p{Script=Latin}/u
const NUMBER = /[0-9０-９]+(?:[.．,·•][0-9０-９]+)*[%％]?/g
// 1. of 1.2016年: the mark of a list, not the whole part of a number, unless that is a percentage or a cell.
const LIST_MARK = /^\s*[0-9０-９]{1,3}[.．](?=[0-9０-９]+)/
const AFTER_MARK = /^[0-9０-９]+(?:年|\p{L}{3})/u
// But 2.5 of 2.5亿元 is one number: it ends in no nought and is counted by parts.
const DECIMAL =
  /^\s*[0-9０-９]{1,3}[.．][0-9０-９]*[1-9１-９]\s*(?:个百分点|[千百]?[万亿]|千|倍|成|折|[美欧日港]?元|[公海英]?里|[千分厘毫微]?米|平方|立方|公?[顷斤]|亩|[千毫]?克|吨|毫?升|[千兆]?瓦|千?伏|小时|分钟|度|℃|°|级地震|[mckh]?m(?![a-z])|k[mgw])|^\s*[0-9０-９]{1,3}[.．][5５]\s*年[以内后来的]/i

/** Every string of 2 to 12 visible characters, white space collapsed, that must be found where it is. */
export function* drawAll(paragraphs: readonly Paragraph[]): Generator<Drawn> {
  for (const [id, paragraph] of paragraphs.entries()) {
    const places = createPlaces(paragraph)
    for (const first of places.firsts) {
      for (let length = MIN_LENGTH; length <= MAX_LENGTH; length++) {
        const drawn = places.draw(id, first, length)
        if (drawn) yield drawn
      }
    }
  }
}

/** As many of them as asked, at random places. */
export function drawSome(
  paragraphs: readonly Paragraph[],
  count: number,
  random: () => number,
): Drawn[] {
  const places = paragraphs.map(createPlaces)
  const firsts = places.flatMap((place, id) => place.firsts.map((first) => ({ place, id, first })))
  const drawn: Drawn[] = []
  for (let tries = 0; drawn.length < count && tries < 20 * count; tries++) {
    const at = firsts[Math.floor(random() * firsts.length)]
    const length = MIN_LENGTH + Math.floor(random() * (MAX_LENGTH - MIN_LENGTH + 1))
    const one = at?.place.draw(at.id, at.first, length)
    if (one) drawn.push(one)
  }
  return drawn
}

/** The places of a paragraph where a string may begin, and the string of a length from there. */
function createPlaces({ text, errata }: Paragraph) {
  const glyphs = seenGlyphs(text)
  const visible = glyphs.flatMap((glyph, i) => (glyph.text === ' ' ? [] : [i]))
  const noise = errata.filter(({ kind }) => kind === 'noise')
  const inside = insideNumbers(text)
  const isInside = (i: number) => {
    const glyph = glyphs[i]
    const before = glyphs[i - 1]?.text ?? ''
    return (
      glyph !== undefined &&
      (inside.has(glyph.start) || (LATIN.test(glyph.text) && LATIN.test(before)))
    )
  }
  const firsts = [...visible.keys()].filter((n) => !isInside(visible[n] ?? 0))
  const draw = (id: number, first: number, length: number): Drawn | null => {
    const [from, to] = [visible[first], visible[first + length - 1]]
    if (from === undefined || to === undefined) return null
    const drawn = glyphs.slice(from, to + 1)
    const [start, end] = [drawn[0]?.start ?? 0, drawn.at(-1)?.end ?? 0]
    const typed = drawn.map((glyph) => glyph.text).join('')
    const isNoisy = noise.some((one) => one.start < end && start < one.end)
    return isNoisy || !ASKS_FOR_SOMETHING.test(typed) ? null : { typed, id, start, end }
  }
  return { firsts, draw }
}

/** The glyphs of a text in order; white space as one, and none where Chinese goes on in the next line. */
function seenGlyphs(text: string): Glyph[] {
  const glyphs: Glyph[] = []
  let at = 0
  for (const char of text) {
    const [start, end] = [at, at + char.length]
    at = end
    const last = glyphs.at(-1)
    if (/\s/.test(char)) {
      if (last?.text === ' ') glyphs[glyphs.length - 1] = { ...last, end }
      else glyphs.push({ text: ' ', start, end })
    } else if (UNSEEN.test(char)) {
      continue
    } else if (last && last.text !== ' ' && (MARK.test(char) || char === 'ﾞ' || char === 'ﾟ')) {
      glyphs[glyphs.length - 1] = { text: last.text + char, start: last.start, end }
    } else {
      glyphs.push({ text: char, start, end })
    }
  }
  const isWestern = (glyph: Glyph | undefined) =>
    glyph !== undefined && /^[\p{L}\p{Nd}\p{P}]$/u.test(glyph.text) && !isWide(glyph.text)
  return glyphs.filter((glyph, i) => {
    const breaks = glyph.text === ' ' && /[\n\r]/.test(text.slice(glyph.start, glyph.end))
    return !breaks || (isWestern(glyphs[i - 1]) && isWestern(glyphs[i + 1]))
  })
}

function isWide(char: string): boolean {
  return /^[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’…—·]$/u.test(char)
}

/** The offsets inside a number, where no string may begin: the second digit of 35, the % of 35%. */
function insideNumbers(text: string): Set<number> {
  const mark = LIST_MARK.exec(text)?.[0].length ?? 0
  const afterMark = AFTER_MARK.test(text.slice(mark)) && !DECIMAL.test(text) ? mark : 0
  const inside = new Set<number>()
  for (const [start, end] of [
    [0, afterMark],
    [afterMark, text.length],
  ] as const) {
    for (const { 0: number, index } of text.slice(start, end).matchAll(NUMBER)) {
      for (let i = 1; i < number.length; i++) inside.add(start + index + i)
    }
  }
  return inside
}
