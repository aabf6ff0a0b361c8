'use client'

import { SEARCH_BOX } from '@/components/ui/search-box-id'
import { useEffect } from 'react'
import { goToSection, takeQuery } from './find-actions'
import { useFind } from './find-store'
import { suggestionKey } from './find-suggestions'
import type { Suggestion } from '@/lib/search/report/suggest'

/** Id of the list of suggestions, and of one of them, for the box that owns it. */
export const SUGGESTIONS = 'suggestions'
export const suggestionId = (index: number) => `${SUGGESTIONS}-${index}`

/** Carries out a suggestion. */
export function takeSuggestion(suggestion: Suggestion) {
  if (suggestion.kind === 'completion') takeQuery(suggestion.text)
  else goToSection(suggestion.anchor)
}

/** Completions and places for the input; the focus stays in the box. */
export function SuggestionList() {
  const suggestions = useFind((state) => state.suggestions)
  const active = useFind((state) => state.active)
  useEffect(() => {
    if (active !== null)
      document.getElementById(suggestionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul
      id={SUGGESTIONS}
      role="listbox"
      aria-label="建议"
      className="suggestions"
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, i) => (
        // The keys are handled by the box, which names the active option.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={suggestionKey(suggestion)}
          id={suggestionId(i)}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          className="suggestion"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            document.getElementById(SEARCH_BOX)?.focus({ preventScroll: true })
            takeSuggestion(suggestion)
          }}
        >
          <span className="suggestion-text">{nameOf(suggestion)}</span>
          <span className="suggestion-count">
            {suggestion.kind === 'section' && suggestion.count === 0
              ? ''
              : `${suggestion.count} 项`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function nameOf(suggestion: Suggestion) {
  if (suggestion.kind === 'completion') return suggestion.text
  const { path, heading } = suggestion
  return (
    <>
      <span className="suggestion-kind">跳到</span> {path}
      {heading !== '' && <span className="suggestion-heading"> {heading}</span>}
    </>
  )
}
