import type { ReactNode } from 'react'
import { mergeRanges, type Range } from '@/lib/text/range'

/** A text with its ranges marked. */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const range of mergeRanges(ranges)) {
    parts.push(text.slice(end, range.start))
    parts.push(<mark key={range.start}>{text.slice(range.start, range.end)}</mark>)
    end = range.end
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
