'use client'

import { stepMatch } from '@/components/find-actions'
import { useFind } from '@/components/find-store'
import { ShareSearch } from '@/components/share-search'
import { statusText } from '@/components/status-text'

/**
 * Position among the matches, next and previous, and the way to share the search.
 *
 * @param path  of the report's page
 */
export function FindToolbar({ path }: { path: string }) {
  const status = useFind(statusText)
  const hasMatches = useFind((state) => state.matches.length > 0)
  return (
    <div className="find-toolbar" data-bottom-bar>
      <p role="status" className="find-status">
        {status}
      </p>
      <div className="find-buttons">
        <ShareSearch path={path} />
        <button type="button" className="button" disabled={!hasMatches} onClick={() => stepMatch(-1)}>
          <span aria-hidden="true">↑</span>
          <span className="sr-only">上一项</span>
        </button>
        <button type="button" className="button" disabled={!hasMatches} onClick={() => stepMatch(1)}>
          <span aria-hidden="true">↓</span>
          <span className="sr-only">下一项</span>
        </button>
      </div>
    </div>
  )
}
