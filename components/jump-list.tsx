'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/close-popover'
import { goToSection } from '@/components/find-actions'
import { fullName } from '@/components/section-name'
import { isPlainClick } from '@/components/plain-click'
import { placeHere } from '@/components/site'
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
          <a className="jump" href={placeHere(query, jump.anchor)} onClick={(event) => onClick(event, jump.anchor)}>
            跳到 {fullName(jump)}
          </a>
        </li>
      ))}
    </ul>
  )
}
