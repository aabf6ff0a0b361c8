import { writeLargeNumber } from '@/lib/report/chinese-number'
import { readMarker, type MarkerKind } from '@/lib/report/markers'
import type { ReferenceStep } from '@/lib/report/section-reference'

/** The facts about a paragraph that a citation needs. */
export type CitedParagraph = {
  readonly anchor: string
  readonly text: string
  readonly headingLength: number
}

/** A paragraph of an article, and its name there: 第二款第（一）项. */
export type Cited = { readonly anchor: string; readonly name: string }

/** The kinds of numbering that items of an article have. */
const ITEMS: ReadonlySet<MarkerKind> = new Set(['han-bracket', 'digit', 'digit-bracket', 'circle'])

/**
 * Cuts a reference at the article, where it continues within one: 第二条 and 第二款第一项.
 *
 * @returns null if it does not continue
 */
export function cutAtArticle(
  steps: readonly ReferenceStep[],
): { article: ReferenceStep[]; within: ReferenceStep[] } | null {
  const at = steps.findIndex(({ unit }) => unit === '条') + 1
  return at > 0 && at < steps.length
    ? { article: steps.slice(0, at), within: steps.slice(at) }
    : null
}

/**
 * The paragraph (款) or item (项) of an article that is cited. Items belong to a 款 and do not count
 * as one.
 *
 * @param paragraphs of the article, in order
 * @returns the nearest existing place, with its name; null if not even its 款 exists
 */
export function findCited(
  within: readonly ReferenceStep[],
  paragraphs: readonly CitedParagraph[],
): Cited | null {
  const body = paragraphs.filter(
    ({ text, headingLength }) => text.slice(headingLength).trim() !== '',
  )
  const isItem = ({ text }: CitedParagraph) => ITEMS.has(readMarker(text)?.kind ?? 'article')
  const starts = body.flatMap((paragraph, at) => (isItem(paragraph) ? [] : [at]))
  const [first, second] = within
  const part = first?.unit === '款' ? first : undefined
  const item = part ? second : first
  const start = part && starts[part.number - 1]
  if (part && start === undefined) return null
  const end = part ? (starts[part.number] ?? body.length) : body.length
  const items = body.slice((start ?? 0) + (part ? 1 : 0), end).filter(isItem)
  const found = item && items.find(({ text }) => readMarker(text)?.number === item.number)
  const partName = part ? `第${writeLargeNumber(part.number)}款` : ''
  if (found)
    return { anchor: found.anchor, name: `${partName}第${writeLargeNumber(item.number)}项` }
  const whole = start === undefined ? undefined : body[start]
  return whole ? { anchor: whole.anchor, name: partName } : null
}
