import type { MakeItem } from './known-item'
import type { KnownText } from './known-text'
import { pick } from './pick'

/** Digits alone; one would be typed on the way to more. */
const TYPED = /^[0-9]{2,}$/

/**
 * A whole number with which a longer one of another paragraph begins (579, and 57979 elsewhere); the
 * paragraphs with the whole number answer.
 */
export function numberItems({ paragraphs }: KnownText): MakeItem {
  const standing = new Map<string, Set<number>>()
  paragraphs.forEach(({ numbers }, id) => {
    for (const number of numbers) standing.set(number, (standing.get(number) ?? new Set()).add(id))
  })
  const isContested = (number: string, own: ReadonlySet<number>) =>
    [...standing].some(
      ([other, ids]) =>
        other !== number && other.startsWith(number) && [...ids].some((id) => !own.has(id)),
    )
  const items = [...standing].filter(
    ([number, ids]) => TYPED.test(number) && isContested(number, ids),
  )
  return (random) => {
    const [query, relevant] = pick(items, random) ?? []
    return query !== undefined && relevant ? { query, relevant } : null
  }
}
