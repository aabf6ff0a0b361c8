'use client'

import { showMoreRows } from './collection-actions'
import { ROWS } from './collection-rows'
import { useCollection } from './collection-store'
import { ReportRows } from './report-rows'
import { Skeleton } from '@/components/ui/skeleton'
import { ViewLink } from './view-link'
import type { CatalogEntry } from '@/lib/index/catalog-file'

type Props = {
  /** Of the view, in its order; null while they are not known. */
  readonly entries: readonly CatalogEntry[] | null
  /** The number of reports; more than `entries` while not all of them are loaded. */
  readonly total: number
  /** The most rows that are shown. */
  readonly rows: number
  /** The next page of the list, for readers without JavaScript. */
  readonly next: string | null
}

/** The reports of the view, a step of rows at a time. */
export function CollectionList({ entries, total, rows, next }: Props) {
  const { sort } = useCollection((state) => state.view)
  const isStarted = useCollection((state) => state.isStarted)
  const hasFailed = useCollection((state) => state.fault !== null)
  if (!entries) return hasFailed ? null : <Skeleton count={6} />
  if (entries.length === 0) return <NoReports />
  const more = total - rows
  return (
    <>
      <div data-rows>
        <ReportRows entries={entries.slice(0, rows)} sort={sort} />
      </div>
      {isStarted && more > 0 && (
        <button type="button" className="button result-more" onClick={showMoreRows}>
          {`再显示 ${Math.min(more, ROWS)} 份`}
        </button>
      )}
      {!isStarted && next && (
        <p className="list-pages">
          <a className="button" href={next}>
            下一页
          </a>
        </p>
      )}
    </>
  )
}

function NoReports() {
  return (
    <p className="no-results">
      没有这样的报告。
      <ViewLink className="link inline-block" change={{ agency: null, year: null }}>
        看全部报告
      </ViewLink>
    </p>
  )
}
