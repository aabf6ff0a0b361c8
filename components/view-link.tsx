'use client'

import type { MouseEvent, ReactNode } from 'react'
import { closePopover } from '@/components/close-popover'
import { libraryPath, type View } from '@/components/library-address'
import { takeView } from '@/components/library-actions'
import { useLibrary } from '@/components/library-store'
import { isPlainClick } from '@/components/plain-click'
import { BASE_PATH } from '@/components/site'

type Props = {
  /** What the link changes of what is shown. */
  readonly change: Partial<View>
  readonly className: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A link to the library with other facets or in another order, which is taken without leaving the page. */
export function ViewLink({ change, className, isCurrent = false, children }: Props) {
  const query = useLibrary((state) => state.query)
  const view = useLibrary((state) => state.view)
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    takeView(change)
  }
  return (
    <a
      className={className}
      href={libraryPath(BASE_PATH, query, { ...view, ...change })}
      aria-current={isCurrent || undefined}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
