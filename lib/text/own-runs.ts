import { isDigit, isLatin, isNumeral } from '@/lib/text/characters'
import type { Range } from '@/lib/text/range'

// Characters that NFKC turns into a number or letters of their own: ① ⑴ ⒈ ² ₂ ½ Ⅳ ⓐ ㎡ ㏠. Characters
// of the Han script itself (〇, radicals) are excluded.
const OWN = /(?!\p{Script=Han})[\p{No}\p{Nl}\p{So}]/u
const CLUSTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu
// Kinds of which several characters make one number: 10¹², PM₂.₅, ⅩⅡ.
const KINDS = [/^[⁰¹²³⁴-⁹]/, /^[₀-₉]/, /^[Ⅰ-ⅿ]/]

/** A character with its marks, and its fold. */
type Cluster = Range & { readonly text: string; readonly folded: string }

/**
 * The characters that need a space after them, so that the fold of a circled, parenthesised, raised
 * or Roman digit and the like is a run of its own: ①2011 is 1 and 2011, not 12011, and ㎡2 is not
 * m22.
 *
 * @param foldCluster folds a character with its marks
 * @returns in order, disjoint
 */
export function endsOfOwnRuns(text: string, foldCluster: (cluster: string) => string): Range[] {
  if (!OWN.test(text)) return []
  const clusters = Array.from(text.matchAll(CLUSTER), ({ 0: part, index }): Cluster => {
    return { text: part, folded: foldCluster(part), start: index, end: index + part.length }
  })
  return clusters.filter((cluster, i) => {
    const [before, next] = [clusters[i - 1], clusters[i + 1]]
    if (!next) return false
    const parts = before && cluster.folded === '.' ? [before, next] : [cluster, next]
    return (
      parts.some(isOwn) &&
      !isOfOneKind(parts) &&
      goesOn((before?.folded ?? '') + cluster.folded, next.folded)
    )
  })
}

/** Whether the two would be read as one number or word, also across a point. */
function goesOn(before: string, next: string): boolean {
  const [last = '', first = ''] = [before.at(-1), next[0]]
  if (last === '.') return isDigit(before.at(-2)) && isDigit(first)
  return (
    (isDigit(last) && isDigit(first)) ||
    (isLatin(last) && isLatin(first)) ||
    (isNumeral(last) && isNumeral(first))
  )
}

function isOwn({ text, folded }: Cluster): boolean {
  return OWN.test(text) && folded !== text
}

function isOfOneKind(parts: readonly Cluster[]): boolean {
  return KINDS.some((kind) => parts.every(({ text }) => kind.test(text)))
}
