import { createStore } from '@/components/ui/create-store'
import { INITIAL_COLLECTION } from './collection-state'

const store = createStore(INITIAL_COLLECTION)

export const getCollection = store.get
export const updateCollection = store.update

/** A part of the collection's state. */
export const useCollection = store.useStore
