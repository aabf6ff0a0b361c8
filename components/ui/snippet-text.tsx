import { quotationPieces } from '@/lib/report/quotation'
import type { Snippet } from '@/lib/search/match/snippet'

/**
 * A part of a paragraph with its marks, and where it was cut. Noise is struck out, which says enough
 * of it; what is wrong otherwise has its note, as in any quotation.
 */
export function SnippetText({ snippet }: { snippet: Snippet }) {
  const pieces = quotationPieces(snippet, snippet.ranges).filter(({ of }) => of !== 'note-of-noise')
  return (
    <>
      {snippet.isCutBefore && '…'}
      {pieces.map(({ text, of, isMarked }, i) => {
        if (of === 'note')
          return (
            <span key={i} className="snippet-note">
              {text}
            </span>
          )
        const shown = isMarked ? <mark key={i}>{text}</mark> : text
        return of === 'noise' ? <del key={i}>{shown}</del> : shown
      })}
      {snippet.isCutAfter && '…'}
    </>
  )
}
