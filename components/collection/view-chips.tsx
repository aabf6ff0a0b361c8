'use client'

import { useCollection } from './collection-store'
import { ViewLink } from './view-link'

/** The facets that hold, each to be taken back. */
export function ViewChips() {
  const { agency, year } = useCollection((state) => state.view)
  if (agency === null && year === null) return null
  return (
    <ul className="view-chips" aria-label="已选">
      {year !== null && (
        <li>
          <ViewLink className="example" change={{ year: null }}>
            <span>{`${year}年`}</span>
            <Cross />
          </ViewLink>
        </li>
      )}
      {agency !== null && (
        <li>
          <ViewLink className="example" change={{ agency: null }}>
            <span>{agency}</span>
            <Cross />
          </ViewLink>
        </li>
      )}
    </ul>
  )
}

function Cross() {
  return (
    <>
      <span aria-hidden="true" className="ms-2">
        ×
      </span>
      <span className="sr-only">，不再限定</span>
    </>
  )
}
