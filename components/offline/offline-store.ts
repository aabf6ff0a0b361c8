import { createStore } from '@/components/ui/create-store'

export type OfflineState = {
  /** A newer build is there than the page belongs to. */
  readonly isNewer: boolean
  /** The browser says that there is no network. */
  readonly isOffline: boolean
}

const store = createStore<OfflineState>({ isNewer: false, isOffline: false })

export const updateOffline = store.update
export const useOffline = store.useStore
