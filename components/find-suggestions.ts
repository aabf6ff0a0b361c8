import type { FindState } from '@/components/find-state'
import { getFindState, updateFindState } from '@/components/find-store'
import type { Search } from '@/lib/search/search'

/** Whether the reader is typing and has not put the list away. */
let isWanted = false

/** The reader has typed: from the next answer on, its suggestions are shown. */
export function wantSuggestions() {
  isWanted = true
}

export function closeSuggestions() {
  isWanted = false
  if (getFindState().suggestions.length > 0) updateFindState({ suggestions: [], active: null })
}

/** The suggestions for the query that was just answered, if the reader wants any. */
export function suggestionsFrom(search: Search | null): Pick<FindState, 'suggestions'> {
  const { result } = getFindState()
  return { suggestions: isWanted && search && result ? search.suggest(result) : [] }
}

/** Moves to the next or previous suggestion; between the last and the first there is none. */
export function moveActive(step: 1 | -1) {
  const { suggestions, active } = getFindState()
  const places = suggestions.length + 1
  const place = ((active ?? -1) + 1 + step + places) % places
  updateFindState({ active: place === 0 ? null : place - 1 })
}
