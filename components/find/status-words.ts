import type { SearchParagraph } from '@/lib/search/match/paragraph-text'
import type { Range } from '@/lib/text/range'

/** Length of the words read out on either side of a match, in UTF-16 units. */
const CONTEXT_LENGTH = 14
/** Length of the part of a long match that is read out, in UTF-16 units. */
const MAX_MATCH_LENGTH = 60

/** Characters that separate clauses. */
const STOP = /[\s\p{P}]/u
/** Halves of a character. */
const HALF = /[\ud800-\udfff]/

/**
 * The words around a match as they are read out: its clause, cut where it gets long. Three dots say
 * that the paragraph continues. Noise is not read as the agency's words.
 *
 * @param ranges of the match; the first counts
 */
export function wordsAround(
  { text, errata }: Pick<SearchParagraph, 'text' | 'errata'>,
  [first = { start: 0, end: 0 }]: readonly Range[],
): string {
  const noise = errata.filter(({ kind }) => kind === 'noise')
  const isSaid = (at: number) =>
    at >= 0 &&
    at < text.length &&
    !STOP.test(text.charAt(at)) &&
    !noise.some(({ start, end }) => start <= at && at < end)
  let { start, end } = first
  const [from, to] = [start - CONTEXT_LENGTH, end + CONTEXT_LENGTH]
  while (start > from && isSaid(start - 1)) start--
  while (end < to && isSaid(end)) end++
  // Never half of a character.
  if (HALF.test(text.charAt(start - 1)) && HALF.test(text.charAt(start))) start++
  if (HALF.test(text.charAt(end - 1)) && HALF.test(text.charAt(end))) end--
  end = Math.min(end, start + MAX_MATCH_LENGTH)
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `${isMore(text.slice(0, start)) ? '…' : ''}${words}${isMore(text.slice(end)) ? '…' : ''}`
}

function isMore(rest: string): boolean {
  return rest.trim() !== ''
}
