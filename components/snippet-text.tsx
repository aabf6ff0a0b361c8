import { MarkedText } from '@/components/marked-text'
import type { Snippet } from '@/lib/search/snippet'

/** A part of a paragraph with its marks, and where it was cut. */
export function SnippetText({ snippet: { text, ranges, isCutBefore, isCutAfter } }: { snippet: Snippet }) {
  return (
    <>
      {isCutBefore && '…'}
      <MarkedText text={text} ranges={ranges} />
      {isCutAfter && '…'}
    </>
  )
}
