import { headingItems, headingPartItems, headingWordItems } from './heading-items'
import type { Kind, KnownItem, MakeItem } from './known-item'
import type { KnownText } from './known-text'
import { numberItems } from './number-items'
import { pairItems } from './pair-items'
import { stringItems } from './string-items'
import { seededRandom } from '@/lib/text/random.fixture'

/** Queries of a kind and report: as many as not to let a long report speak for all. */
const SIZE = 20
/** A report that has none is given up after this many choices. */
const MAX_ATTEMPTS = 400

const MAKERS: Readonly<Record<Kind, (text: KnownText) => MakeItem>> = {
  heading: headingItems,
  'heading part': headingPartItems,
  'heading words': headingWordItems,
  pair: pairItems,
  string: stringItems,
  number: numberItems,
}

/** Random queries of a kind from a report, no two the same; the same for the same seed. */
export function drawItems(text: KnownText, kind: Kind, seed: number): KnownItem[] {
  const make = MAKERS[kind](text)
  const random = seededRandom(seed)
  const items = new Map<string, KnownItem>()
  for (let attempt = 0; attempt < MAX_ATTEMPTS && items.size < SIZE; attempt++) {
    const item = make(random)
    if (item && !items.has(item.query)) items.set(item.query, item)
  }
  return [...items.values()]
}
