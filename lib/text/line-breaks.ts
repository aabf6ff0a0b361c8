import type { Range } from '@/lib/text/range'

const SPACES = /\s+/g
const LINE_END = /[\n\r]/
const MARK = /^[\p{M}ﾞﾟ]/u

// Characters that Chinese text sets without spaces between them: Han characters and marks of the
// same width.
const WITHOUT_SPACES = /^[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’…—·]$/u

/**
 * The line ends within a text, with the white space around them, across which Han text continues as
 * if they were absent: those beside a Han character or a full-width mark. Between two words of
 * other scripts, or two numbers, a line end is a space.
 *
 * @returns in order, disjoint; none at the ends of the text
 */
export function transparentBreaks(text: string): Range[] {
  if (!LINE_END.test(text)) return []
  return Array.from(text.matchAll(SPACES)).flatMap(({ 0: space, index: start }) => {
    const end = start + space.length
    if (!LINE_END.test(space) || start === 0 || end === text.length) return []
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0)
    // A mark keeps the white space that it is drawn on.
    if (MARK.test(after)) return []
    return WITHOUT_SPACES.test(characterBefore(text, start)) || WITHOUT_SPACES.test(after)
      ? [{ start, end }]
      : []
  })
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && at > 1
  return text.slice(at - (isPair ? 2 : 1), at)
}
