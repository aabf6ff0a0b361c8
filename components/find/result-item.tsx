'use client'

import type { MouseEvent } from 'react'
import { closePopover } from '@/components/ui/close-popover'
import { chooseParagraph } from './find-steps'
import { useFind } from './find-store'
import { hitNote } from '@/components/ui/meaning-text'
import { isPlainClick } from '@/components/ui/plain-click'
import { placeHere } from '@/lib/site/site-paths'
import { SnippetText } from '@/components/ui/snippet-text'
import { isMatch, matchCount, type Hit } from '@/lib/search/match/hit'
import type { MarkedPart } from '@/lib/search/match/entry-text'
import { createSnippet } from '@/lib/search/match/snippet'
import { zeroWidthControls } from '@/lib/text/control-characters'

/**
 * A hit of the result list: a link to its paragraph that keeps the query.
 *
 * @param shown the part of it that is shown
 * @param number of its first match among those that are stepped through, from 1
 */
export function ResultItem({
  hit,
  shown,
  number,
  query,
}: {
  hit: Hit
  shown: MarkedPart
  number: number
  query: string
}) {
  const paragraph = useFind((state) => state.paragraphs[hit.id])
  const isCurrent = useFind(
    ({ matches, current, glimpse }) =>
      glimpse?.id === hit.id || (current !== null && matches[current]?.id === hit.id),
  )
  if (!paragraph) return null

  // Offsets stay, and no control character is seen as a box.
  const part = createSnippet(zeroWidthControls(shown.text), shown.ranges, shown.errata ?? [])
  const snippet = { ...part, isCutAfter: part.isCutAfter || shown.isCut === true }
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
        {isMatch(hit) && <MatchNumber first={number} last={number + count - 1} />}
        <span className="result-text">
          <SnippetText snippet={snippet} />
        </span>
        {note && <span className="result-note">{note}</span>}
        {count > 1 && <span className="result-note">{count} 项</span>}
      </a>
    </li>
  )
}

/** 3, or 3–5 for a paragraph of several matches: as the status line counts them. */
function MatchNumber({ first, last }: { first: number; last: number }) {
  const number = first === last ? `${first}` : `${first}–${last}`
  return (
    <>
      <span className="sr-only">第 </span>
      {/* A new element for each number: a page's translator may have moved its text. */}
      <span key={number} className="result-number">
        {number}
      </span>
      <span className="sr-only"> 项</span>
    </>
  )
}
