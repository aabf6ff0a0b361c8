import { useSyncExternalStore } from 'react'
import { INITIAL_STATE, type FindState } from '@/components/find-state'

let state = INITIAL_STATE
const listeners = new Set<() => void>()

export function getFindState(): FindState {
  return state
}

/** Changes parts of the state and tells who reads it. */
export function updateFindState(change: Partial<FindState>) {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * A part of the page's search state. There is one report on a page, so there is one state, outside
 * React: the leaves that show it share no parent but the page itself.
 *
 * @param select  returns a part of the state itself, not a new object
 */
export function useFind<T>(select: (state: FindState) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(state),
    () => select(INITIAL_STATE),
  )
}
