'use client'

import { SORTS, type Sort } from '@/components/library-address'
import { useLibrary } from '@/components/library-store'
import { ViewLink } from '@/components/view-link'

const NAMES: Record<Sort, string> = { year: '年份', title: '标题', agency: '机关', size: '篇幅' }

/** Chooses the order of the list. */
export function LibrarySort() {
  const { sort } = useLibrary((state) => state.view)
  return (
    <nav className="library-sort" aria-label="排序">
      <span aria-hidden="true">排序</span>
      {SORTS.map((name) => (
        <ViewLink key={name} className="sort-link" change={{ sort: name }} isCurrent={name === sort}>
          {NAMES[name]}
        </ViewLink>
      ))}
    </nav>
  )
}
