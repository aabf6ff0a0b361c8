import { isPosition } from '@/components/ui/position'
import { RESULT_ORDERS, type ResultOrder } from './result-order'

/** The reader's place in the answer to a query. */
export type EntryPlace = {
  /** Index of the current match, or null. */
  readonly match: number | null
  /** Position of a chosen paragraph that is no match, or null. */
  readonly glimpse: number | null
  /** In which order results are listed and stepped through: `match` counts in it. */
  readonly order: ResultOrder
}

/** The state of an entry of the history beside its address, in history.state. */
export type EntryState = EntryPlace & {
  readonly id: string
  /** The query that the entry was made for. */
  readonly saved: string
  /** The place in the saved query's answer, while the address is that of another query; else null. */
  readonly left: (EntryPlace & { readonly anchor: string }) | null
}

type Unknown<T> = { readonly [Key in keyof T]?: unknown }

/**
 * The entry in a history.state, or null if it is not ours. The state outlives the page: a newer or
 * older version may have written it.
 */
export function entryOf(state: unknown): EntryState | null {
  const entry = (state as { readonly chayue?: Unknown<EntryState> | null } | null)?.chayue
  if (typeof entry !== 'object' || entry === null) return null
  const { id, saved, left } = entry
  if (typeof id !== 'string' || typeof saved !== 'string') return null
  return { id, saved, ...placeOf(entry), left: leftOf(left) }
}

function placeOf({ match, glimpse, order }: Unknown<EntryPlace>): EntryPlace {
  return {
    match: isPosition(match) ? match : null,
    glimpse: isPosition(glimpse) ? glimpse : null,
    order: RESULT_ORDERS.find((one) => one === order) ?? RESULT_ORDERS[0],
  }
}

function leftOf(left: unknown): EntryState['left'] {
  if (typeof left !== 'object' || left === null) return null
  const { anchor } = left as { readonly anchor?: unknown }
  return typeof anchor === 'string' ? { ...placeOf(left), anchor } : null
}
