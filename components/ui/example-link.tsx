import type { MouseEvent } from 'react'
import { closePopover } from './close-popover'
import { isPlainClick } from './plain-click'

/** A query to try: a link to its search, which is run without leaving the page. */
export function ExampleLink({ query, onTake }: { query: string; onTake: (query: string) => void }) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    onTake(query)
  }
  return (
    <a className="example" href={`?${new URLSearchParams({ q: query })}`} onClick={onClick}>
      {query}
    </a>
  )
}
