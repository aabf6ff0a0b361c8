'use client'

import { memo, type CSSProperties } from 'react'
import { closePopover } from '@/components/ui/close-popover'
import { moveInOutline } from './outline-keys'

type Props = {
  readonly anchor: string
  readonly name: string
  /** Matches in the section and below it; null while nothing is searched. */
  readonly count: number | null
  /** How full its bar is, from 0 to 1. */
  readonly heat: number
  readonly isCurrent: boolean
  /** Whether the sections below it are shown; null if there are none. */
  readonly isOpen: boolean | null
  readonly setOpen: (anchor: string, open: boolean) => void
}

/** One section of the outline. Of strings and numbers only, so that few are rendered at a key press. */
export const OutlineRow = memo(function OutlineRow({
  anchor,
  name,
  count,
  heat,
  isCurrent,
  isOpen,
  setOpen,
}: Props) {
  return (
    <>
      {isOpen !== null && (
        <button
          type="button"
          className="outline-toggle"
          aria-expanded={isOpen}
          aria-controls={branchId(anchor)}
          aria-label={`“${name}”的小节`}
          onClick={() => setOpen(anchor, !isOpen)}
          onKeyDown={moveInOutline}
        />
      )}
      <a
        href={`#${anchor}`}
        data-empty={count === 0 ? '' : undefined}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={closePopover}
        onKeyDown={moveInOutline}
      >
        {name}
        {count !== null && count > 0 && (
          <>
            {/* A new element for each number: one that grows would have moved its beginning. */}
            <span key={count} className="outline-count">
              {count}
              <span className="sr-only"> 项</span>
            </span>
            <span className="outline-heat" style={{ '--heat': heat } as CSSProperties} />
          </>
        )}
      </a>
    </>
  )
})

/** Id of the list below a section. */
export function branchId(anchor: string): string {
  return `outline-${anchor}`
}
