'use client'

import { FoundItem } from './found-item'
import { showMoreFound } from './collection-actions'
import { useCollection } from './collection-store'
import { viewText } from './collection-text'
import { NoResults } from '@/components/ui/no-results'
import { placePath } from '@/lib/site/site-paths'
import { Skeleton } from '@/components/ui/skeleton'
import { ViewLink } from './view-link'

/** Places kept for reports whose texts are on their way. */
const MAX_SKELETONS = 3

/** The results in all reports: by report, then by section. */
export function CollectionResults() {
  const answer = useCollection((state) => state.answer)
  const isWaiting = useCollection((state) => state.isWaiting)
  const view = useCollection((state) => state.view)
  const hasFailed = useCollection((state) => state.fault?.part === 'search')
  if (!answer) return hasFailed ? null : <Skeleton count={MAX_SKELETONS} />

  const { query, jumps, found, reports, isLoading, hasMore } = answer
  if (query.hint) return null
  const isEmpty =
    found.length === 0 &&
    jumps.length === 0 &&
    reports.value === 0 &&
    !isLoading &&
    !hasMore &&
    !isWaiting &&
    !hasFailed
  const isBusy = (isLoading || isWaiting) && !hasFailed
  const awaited = isBusy ? Math.max(0, Math.min(MAX_SKELETONS, reports.value - found.length)) : 0
  return (
    <div data-found aria-busy={isBusy} data-stale={isWaiting || undefined}>
      {isEmpty && (
        <NoResults query={query}>
          <li>在全部报告里检索，不认拼音，也不改错字；打开一份报告再查，就都认。</li>
          {viewText(view) !== '' && (
            <li>
              <ViewLink className="link inline-block" change={{ agency: null, year: null }}>
                不限机关和年份
              </ViewLink>
            </li>
          )}
        </NoResults>
      )}
      {jumps.length > 0 && (
        <ul className="jumps">
          {jumps.map(({ id, title, anchor, path }) => (
            <li key={`${id}#${anchor}`}>
              <a className="jump" href={placePath(id, query.text, anchor)}>
                {`跳到《${title}》${path}`}
              </a>
            </li>
          ))}
        </ul>
      )}
      {/* Of each query anew: a page's translator may have moved texts that would be changed in place. */}
      <ol key={query.text} ref={keepFocus}>
        {found.map((report) => (
          <FoundItem key={report.id} report={report} query={query.text} />
        ))}
      </ol>
      <Skeleton count={awaited} />
      {hasMore && !isBusy && !hasFailed && (
        <button type="button" className="button result-more" onClick={showMoreFound}>
          更多报告
        </button>
      )}
    </div>
  )
}

/** A list that disappears while it has the focus passes the focus to the element around it. */
function keepFocus(list: HTMLElement | null) {
  return () => {
    if (list?.contains(document.activeElement)) list.closest('main')?.focus({ preventScroll: true })
  }
}
