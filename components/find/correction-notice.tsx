'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/ui/close-popover'
import { takeQuery } from './find-actions'
import { correctionName, typedName } from '@/components/ui/meaning-text'
import type { Correction } from '@/lib/search/correct/query-correction'

/** Says that something else is shown than was typed; offers both ways on. */
export function CorrectionNotice({ correction }: { correction: Correction }) {
  const take = (event: MouseEvent<HTMLButtonElement>, query: string) => {
    // The notice goes with its buttons: the focus stays in the list.
    event.currentTarget.closest<HTMLElement>('[data-results]')?.focus({ preventScroll: true })
    closePopover(event)
    takeQuery(query)
  }
  return (
    <div className="correction">
      {/* Each text is one string: React sets it anew also where a page's translator has replaced it. */}
      <p>{`没有找到${typedName(correction)}，下面是${correctionName(correction)}。`}</p>
      <div className="correction-ways">
        <button type="button" className="button" onClick={(event) => take(event, correction.text)}>
          {`改搜“${correction.text}”`}
        </button>
        {/* A phrase is never corrected. */}
        <button
          type="button"
          className="button"
          onClick={(event) => take(event, correction.literal)}
        >
          仍搜原文
        </button>
      </div>
    </div>
  )
}
