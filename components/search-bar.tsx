'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { answer, confirmQuery, typeQuery } from '@/components/find-actions'
import { useFind } from '@/components/find-store'
import { queryOf } from '@/components/query-address'
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
    if (event.key === 'Enter') {
      event.preventDefault()
      confirmQuery(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (event.currentTarget.value === '') event.currentTarget.blur()
      else typeQuery('')
    }
  }

  return (
    <form role="search" className="search-form" onSubmit={(event) => event.preventDefault()}>
      <label className="sr-only" htmlFor="q">
        搜索
      </label>
      <input
        ref={box}
        id="q"
        name="q"
        type="search"
        className="search-box"
        placeholder="搜索报告全文"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts="/ Control+K Meta+K"
        onInput={(event) => {
          if (!isComposing.current) typeQuery(event.currentTarget.value)
        }}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          // No input event follows in every browser.
          typeQuery(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
    </form>
  )
}
