'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/ui/close-popover'
import { goToSection } from './find-actions'
import { fullName } from '@/lib/report/section-name'
import { isPlainClick } from '@/components/ui/plain-click'
import { placeHere } from '@/lib/site/site-paths'
import type { OutlineEntry } from '@/lib/report/outline'

/** The sections that a query names, or begins with: 附件八, 附件八 许可. */
export function JumpList({ jumps, query }: { jumps: readonly OutlineEntry[]; query: string }) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>, anchor: string) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    goToSection(anchor)
  }
  return (
    <ul className="jumps">
      {jumps.map((jump) => (
        <li key={jump.anchor}>
          <a
            className="jump"
            href={placeHere(query, jump.anchor)}
            onClick={(event) => onClick(event, jump.anchor)}
          >
            跳到 {fullName(jump)}
          </a>
        </li>
      ))}
    </ul>
  )
}
