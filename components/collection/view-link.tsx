'use client'

import type { MouseEvent, ReactNode } from 'react'
import { closePopover } from '@/components/ui/close-popover'
import { collectionPath, type View } from './collection-address'
import { takeView } from './collection-actions'
import { useCollection } from './collection-store'
import { isPlainClick } from '@/components/ui/plain-click'
import { BASE_PATH } from '@/lib/site/site-paths'

type Props = {
  /** The change that the link makes to the view. */
  readonly change: Partial<View>
  readonly className: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A link to the collection with other facets or in another order, which is taken without leaving the page. */
export function ViewLink({ change, className, isCurrent = false, children }: Props) {
  const query = useCollection((state) => state.query)
  const view = useCollection((state) => state.view)
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    takeView(change)
  }
  return (
    <a
      className={className}
      href={collectionPath(BASE_PATH, query, { ...view, ...change })}
      aria-current={isCurrent || undefined}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
