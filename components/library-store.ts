import { createStore } from '@/components/create-store'
import { INITIAL_LIBRARY } from '@/components/library-state'

const store = createStore(INITIAL_LIBRARY)

export const getLibrary = store.get
export const updateLibrary = store.update

/** A part of the library's state. */
export const useLibrary = store.useStore
