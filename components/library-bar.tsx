'use client'

import { confirmLibraryQuery, restoreQuery, typeLibraryQuery } from '@/components/library-actions'
import { useLibrary } from '@/components/library-store'
import { queryOf } from '@/components/query-address'
import { HOME_PATH } from '@/components/site'
import { useSlash } from '@/components/slash-key'
import { SEARCH_BOX } from '@/components/suggestion-list'
import { useSearchBox } from '@/components/use-search-box'

/** The box that searches all reports. */
export function LibraryBar() {
  const query = useLibrary((state) => state.query)
  const keys = useSlash() ? '/ Control+K Meta+K' : 'Control+K Meta+K'
  const { box, typing } = useSearchBox({ query, onStart: start, onType: typeLibraryQuery, onKey: handleKey })
  return (
    <form role="search" className="search-form" action={HOME_PATH} onSubmit={(event) => event.preventDefault()}>
      <label className="sr-only" htmlFor={SEARCH_BOX}>
        搜索
      </label>
      <input
        ref={box}
        id={SEARCH_BOX}
        name="q"
        type="search"
        className="search-box"
        placeholder="搜索全部报告"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts={keys}
        {...typing}
      />
    </form>
  )
}

/** Letters that were typed before the program arrived are searched. */
function start(typed: string) {
  if (typed !== '') typeLibraryQuery(typed)
  else restoreQuery(queryOf(location.search))
}

function handleKey(key: string, _: boolean, box: HTMLInputElement): boolean {
  if (key === 'Enter') confirmLibraryQuery()
  else if (key !== 'Escape') return false
  else if (box.value === '') box.blur()
  else typeLibraryQuery('')
  return true
}
