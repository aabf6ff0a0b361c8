'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/close-popover'
import { takeQuery } from '@/components/find-actions'
import { isPlainClick } from '@/components/plain-click'

/** A query to try: a link to its search, which is run without leaving the page. */
export function SearchExample({ query }: { query: string }) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    takeQuery(query)
  }
  return (
    <a className="example" href={`?${new URLSearchParams({ q: query })}`} onClick={onClick}>
      {query}
    </a>
  )
}
