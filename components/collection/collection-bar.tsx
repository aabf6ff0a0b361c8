'use client'

import { confirmCollectionQuery, restoreQuery, typeCollectionQuery } from './collection-actions'
import { useCollection } from './collection-store'
import { queryOf } from '@/components/history/query-address'
import { HOME_PATH } from '@/lib/site/site-paths'
import { useSlash } from '@/components/ui/slash-key'
import { SEARCH_BOX } from '@/components/ui/search-box-id'
import { useSearchBox } from '@/components/ui/use-search-box'

/** The box that searches all reports. */
export function CollectionBar() {
  const query = useCollection((state) => state.query)
  const keys = useSlash() ? '/ Control+K Meta+K' : 'Control+K Meta+K'
  const { box, typing } = useSearchBox({
    query,
    onStart: start,
    onType: typeCollectionQuery,
    onKey: handleKey,
  })
  return (
    <form
      role="search"
      className="search-form"
      action={HOME_PATH}
      onSubmit={(event) => event.preventDefault()}
    >
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
  if (typed !== '') typeCollectionQuery(typed)
  else restoreQuery(queryOf(location.search))
}

function handleKey(key: string, _: boolean, box: HTMLInputElement): boolean {
  if (key === 'Enter') confirmCollectionQuery()
  else if (key !== 'Escape') return false
  else if (box.value === '') box.blur()
  else typeCollectionQuery('')
  return true
}
