'use client'

import { SORTS, type Sort } from './collection-address'
import { useCollection } from './collection-store'
import { ViewLink } from './view-link'

const NAMES: Record<Sort, string> = { year: '年份', title: '标题', agency: '机关', size: '篇幅' }

/** Chooses the order of the list. */
export function CollectionSort() {
  const { sort } = useCollection((state) => state.view)
  return (
    <nav className="collection-sort" aria-label="排序">
      <span aria-hidden="true">排序</span>
      {SORTS.map((name) => (
        <ViewLink
          key={name}
          className="sort-link"
          change={{ sort: name }}
          isCurrent={name === sort}
        >
          {NAMES[name]}
        </ViewLink>
      ))}
    </nav>
  )
}
