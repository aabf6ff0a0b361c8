import { isPosition } from '@/components/position'

/** What an entry of the history remembers beside its address, in history.state. */
export type EntryState = {
  readonly id: string
  /** The query that the entry was made for. */
  readonly saved: string
  /** Index of the current match, or null. */
  readonly match: number | null
  /** Position of a paragraph that was chosen though it is no match, or null. */
  readonly glimpse: number | null
}

/**
 * The entry in a history.state, or null if there is none of ours. The state outlives the page: what
 * reads it may be newer, or older, than what wrote it.
 */
export function entryOf(state: unknown): EntryState | null {
  const entry = (state as { readonly chayue?: Partial<Record<keyof EntryState, unknown>> | null } | null)?.chayue
  if (typeof entry !== 'object' || entry === null) return null
  const { id, saved, match, glimpse } = entry
  if (typeof id !== 'string' || typeof saved !== 'string') return null
  return { id, saved, match: isPosition(match) ? match : null, glimpse: isPosition(glimpse) ? glimpse : null }
}
