import type { FindState } from './find-state'
import { getFindState, updateFindState } from './find-store'
import type { Search } from '@/lib/search/report/search'
import type { Suggestion } from '@/lib/search/report/suggest'

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
export function suggestionsFrom(
  search: Search | null,
): Pick<FindState, 'suggestions' | 'suggestedFor' | 'active'> {
  const { query, result, suggestions: before, active } = getFindState()
  const suggestions = isWanted && search && result ? search.suggest(result) : []
  const chosen = active === null ? undefined : before[active]
  const kept = chosen
    ? suggestions.findIndex((one) => suggestionKey(one) === suggestionKey(chosen))
    : -1
  return { suggestions, suggestedFor: query, active: kept < 0 ? null : kept }
}

/** A key that differs for different suggestions. */
export function suggestionKey(suggestion: Suggestion): string {
  return suggestion.kind === 'completion' ? `q ${suggestion.text}` : suggestion.anchor
}

/**
 * The suggestions that can be taken: those of an earlier query are shown until the new ones are
 * there, but cannot be taken.
 */
export function takeableSuggestions(): readonly Suggestion[] {
  const { suggestions, suggestedFor, query } = getFindState()
  return suggestedFor === query ? suggestions : []
}

/** Moves to the next or previous suggestion; between the last and the first there is none. */
export function moveActive(step: 1 | -1) {
  const { active } = getFindState()
  const places = takeableSuggestions().length + 1
  const place = ((active ?? -1) + 1 + step + places) % places
  updateFindState({ active: place === 0 ? null : place - 1 })
}
