import { NUMERAL, parseChineseNumber } from '@/lib/report/chinese-number'
import type { Item } from '@/lib/report/types'

const ITEM_MARKER = new RegExp(`(${NUMERAL})是`, 'g')
/** The characters that may precede a marker inside a text. */
const BEFORE = '。；：，'

/**
 * The parts of an inline enumeration (一是… 二是…): each from its marker to the next, the last to the
 * end. One marker alone is no enumeration.
 *
 * @param anchor the paragraph's. An item adds the number of its marker, and, for a number that
 * occurred
 *                before in the paragraph, its count (-i2x2)
 */
export function findItems(text: string, anchor: string): Item[] {
  const markers = [...text.matchAll(ITEM_MARKER)].flatMap((match) => {
    const isStart = match.index === 0 || BEFORE.includes(text.charAt(match.index - 1))
    const number = isStart ? parseChineseNumber(match[1] ?? '') : null
    return number === null ? [] : [{ start: match.index, number }]
  })
  if (markers.length < 2) return []

  const seen = new Map<number, number>()
  return markers.map(({ start, number }, i) => {
    const time = (seen.get(number) ?? 0) + 1
    seen.set(number, time)
    const repeated = time > 1 ? `x${time}` : ''
    return {
      start,
      end: markers[i + 1]?.start ?? text.length,
      anchor: `${anchor}-i${number}${repeated}`,
    }
  })
}
