import { useSyncExternalStore } from 'react'

/**
 * A state outside React, for leaves that share no parent but the page itself. It is replaced, never
 * changed.
 */
export function createStore<State extends object>(initial: State) {
  let state = initial
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  const get = () => state
  /** Changes parts of the state and notifies its readers. */
  const update = (change: Partial<State>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  /** @param select  returns a part of the state itself, not a new object */
  function useStore<T>(select: (state: State) => T): T {
    return useSyncExternalStore(
      subscribe,
      () => select(state),
      () => select(initial),
    )
  }
  return { get, update, useStore }
}
