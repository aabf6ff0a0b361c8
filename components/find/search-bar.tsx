'use client'

import { confirmQuery, typeQuery } from './find-actions'
import { answer, renewSuggestions } from './find-answer'
import { getFindState, updateFindState, useFind } from './find-store'
import {
  closeSuggestions,
  moveActive,
  takeableSuggestions,
  wantSuggestions,
} from './find-suggestions'
import { queryOf } from '@/components/history/query-address'
import { useSlash } from '@/components/ui/slash-key'
import { suggestionId, SuggestionList, SUGGESTIONS, takeSuggestion } from './suggestion-list'
import { SEARCH_BOX } from '@/components/ui/search-box-id'
import { useSearchBox } from '@/components/ui/use-search-box'

/** Letters that were typed before the program arrived are searched. */
function start(typed: string) {
  if (typed === '') {
    answer(queryOf(location.search))
    return
  }
  typeQuery(typed)
  // The reader has gone on to something else.
  if (document.activeElement?.id !== SEARCH_BOX) closeSuggestions()
}

/** The search box of a report: a combobox, with suggestions. */
export function SearchBar() {
  const query = useFind((state) => state.query)
  const isOpen = useFind((state) => state.suggestions.length > 0)
  const active = useFind((state) => state.active)
  const keys = useSlash() ? '/ Control+K Meta+K' : 'Control+K Meta+K'
  const { box, typing } = useSearchBox({
    query,
    onStart: start,
    onType: typeQuery,
    onKey: handleKey,
    onCompose: closeSuggestions,
  })

  return (
    <form role="search" className="search-form" onSubmit={(event) => event.preventDefault()}>
      <label className="sr-only" htmlFor={SEARCH_BOX}>
        搜索
      </label>
      <input
        ref={box}
        id={SEARCH_BOX}
        name="q"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={SUGGESTIONS}
        aria-activedescendant={active === null ? undefined : suggestionId(active)}
        className="search-box"
        placeholder="搜索报告全文"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts={keys}
        {...typing}
        onBlur={({ relatedTarget }) => {
          // Assistive technology may put the focus on an option to press it.
          if (!relatedTarget?.closest(`#${SUGGESTIONS}`)) closeSuggestions()
        }}
      />
      <SuggestionList />
    </form>
  )
}

/**
 * Handles a key in the box; all other keys are the browser's. Enter takes a suggestion only if the
 * reader has moved to it.
 *
 * @returns whether it did something
 */
function handleKey(key: string, isShifted: boolean, box: HTMLInputElement): boolean {
  const suggestions = takeableSuggestions()
  const isOpen = suggestions.length > 0
  const { active } = getFindState()
  const chosen = active === null ? undefined : suggestions[active]
  if (key === 'Enter') {
    if (chosen && !isShifted) takeSuggestion(chosen)
    else confirmQuery(isShifted ? -1 : 1)
    return true
  }
  // The list shown may still belong to an earlier input.
  const isShown = getFindState().suggestions.length > 0
  if (key === 'Escape') {
    if (isShown) closeSuggestions()
    else if (box.value === '') box.blur()
    else typeQuery('')
    return true
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!isOpen) openSuggestions()
    if (isShown) moveActive(key === 'ArrowDown' ? 1 : -1)
    return true
  }
  // The reader is back in the text of the query.
  if (active !== null && CARET_KEYS.has(key)) updateFindState({ active: null })
  return false
}

const CARET_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End'])

function openSuggestions() {
  wantSuggestions()
  renewSuggestions()
}
