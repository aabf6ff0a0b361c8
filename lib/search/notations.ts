import { readDate, writeDate } from '@/lib/search/dates'

/** How dates and numbers are written otherwise: 2012年3月21日 is 二〇一二年三月二十一日. Folded, as is `folded`. */
export function otherNotations(folded: string): string[] {
  const date = readDate(folded)
  return (date ? writeDate(date) : []).filter((notation) => notation !== folded)
}
