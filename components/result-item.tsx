'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/close-popover'
import { chooseParagraph } from '@/components/find-steps'
import { useFind } from '@/components/find-store'
import { hitNote } from '@/components/meaning-text'
import { isPlainClick } from '@/components/plain-click'
import { placeHere } from '@/components/site'
import { SnippetText } from '@/components/snippet-text'
import { matchCount, type Hit } from '@/lib/search/hit'
import { createSnippet } from '@/lib/search/snippet'
import { zeroWidthControls } from '@/lib/text/control-characters'

/** A hit of the result list: a link to its paragraph that keeps the query. */
export function ResultItem({ hit, query }: { hit: Hit; query: string }) {
  const paragraph = useFind((state) => state.paragraphs[hit.id])
  const isCurrent = useFind(
    ({ matches, current, glimpse }) =>
      glimpse?.id === hit.id || (current !== null && matches[current]?.id === hit.id),
  )
  if (!paragraph) return null

  // Offsets stay, and no control character is seen as a box.
  const snippet = createSnippet(zeroWidthControls(paragraph.text), hit.ranges, paragraph.errata)
  const count = matchCount(hit)
  const note = hitNote(hit)
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    closePopover(event)
    chooseParagraph(hit.id)
  }
  return (
    <li>
      <a
        className="result"
        href={placeHere(query, paragraph.anchor)}
        aria-current={isCurrent || undefined}
        onClick={onClick}
      >
        <span className="result-text">
          <SnippetText snippet={snippet} />
        </span>
        {note && <span className="result-note">{note}</span>}
        {count > 1 && <span className="result-note">{count} 项</span>}
      </a>
    </li>
  )
}
