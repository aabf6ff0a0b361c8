'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { confirmQuery, typeQuery } from '@/components/find-actions'
import { answer, renewSuggestions } from '@/components/find-answer'
import { getFindState, updateFindState, useFind } from '@/components/find-store'
import {
  closeSuggestions,
  moveActive,
  takeableSuggestions,
  wantSuggestions,
} from '@/components/find-suggestions'
import { queryOf } from '@/components/query-address'
import { useSlash } from '@/components/slash-key'
import { SEARCH_BOX, suggestionId, SuggestionList, SUGGESTIONS, takeSuggestion } from '@/components/suggestion-list'
import { useFocusKeys } from '@/components/use-focus-keys'

/** keyCode of a key press that belongs to an input method; Safari sends it after the composition. */
const COMPOSING_KEY_CODE = 229

/**
 * The search box. It keeps its own value, which React never sets while the reader types: letters
 * typed before the program arrived stay, and a composition is never disturbed.
 */
export function SearchBar() {
  const box = useRef<HTMLInputElement>(null)
  const isComposing = useRef(false)
  const isStarted = useRef(false)
  const query = useFind((state) => state.query)
  const isOpen = useFind((state) => state.suggestions.length > 0)
  const active = useFind((state) => state.active)
  const keys = useSlash() ? '/ Control+K Meta+K' : 'Control+K Meta+K'
  useFocusKeys(box)

  useEffect(() => {
    if (!box.current) return
    if (!isStarted.current) {
      isStarted.current = true
      if (box.current.value !== '') typeQuery(box.current.value)
      else answer(queryOf(location.search))
    } else if (!isComposing.current && box.current.value !== query) {
      box.current.value = query
    }
  }, [query])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === COMPOSING_KEY_CODE) {
      // A search box clears itself on Escape, which here ends the composition only.
      if (event.key === 'Escape') event.preventDefault()
      return
    }
    const isHandled = handleKey(event.key, event.shiftKey, event.currentTarget)
    if (isHandled) event.preventDefault()
  }

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
        onInput={(event) => {
          if (!isComposing.current) typeQuery(event.currentTarget.value)
        }}
        onCompositionStart={() => {
          isComposing.current = true
          closeSuggestions()
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          // No input event follows in every browser. What was cancelled leaves all as it was.
          const { value } = event.currentTarget
          if (value !== getFindState().query) typeQuery(value)
        }}
        onKeyDown={onKeyDown}
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
 * What a key does in the box; all others are the browser's. Enter takes a suggestion only if the
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
  if (key === 'Escape') {
    if (isOpen) closeSuggestions()
    else if (box.value === '') box.blur()
    else typeQuery('')
    return true
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    // A list that is shown may still be that of the letters before.
    const isShown = getFindState().suggestions.length > 0
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
