import { useSyncExternalStore } from 'react'

/** Where the reader's choice is kept. */
const KEY = 'chayue-slash'

/** For this page, where storage is blocked. */
let isOff: boolean | null = null
const listeners = new Set<() => void>()

/** Whether `/` moves the focus to the box. Single-letter shortcuts can be switched off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  return !(isOff ??= read() === 'off')
}

/** Switches the key on or off, for this page and, if storage allows it, for all that follow. */
export function switchSlash(on: boolean) {
  isOff = !on
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  for (const listener of listeners) listener()
}

/** Whether `/` moves the focus to the box, as it changes. */
export function useSlash(): boolean {
  return useSyncExternalStore(watch, isSlashOn, () => true)
}

function watch(changed: () => void): () => void {
  // A page that comes out of the back/forward cache has not heard of a choice made meanwhile.
  const renew = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    try {
      isOff = localStorage.getItem(KEY) === 'off'
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
    changed()
  }
  listeners.add(changed)
  addEventListener('pageshow', renew)
  return () => {
    listeners.delete(changed)
    removeEventListener('pageshow', renew)
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
