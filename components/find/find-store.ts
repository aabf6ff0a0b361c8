import { createStore } from '@/components/ui/create-store'
import { INITIAL_STATE } from './find-state'

/** The search of a report's page: there is one report on a page, so there is one state. */
const store = createStore(INITIAL_STATE)

export const getFindState = store.get
export const updateFindState = store.update

/** A part of the page's search state. */
export const useFind = store.useStore
