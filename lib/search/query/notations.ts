import { readDate, writeDate } from './dates'
import { writeNumbers } from './number-notations'
import { writePhones } from './phone-notations'
import { writeRanges } from './range-notations'
import { writeUnits } from './unit-notations'
import { looseOf } from '@/lib/text/loose'

/** Every notation has a figure, a numeral, a unit or a slash; most words have none. */
const TELLING =
  /[¥$€£0-9零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟/第]|^[a-z]{1,3}[²³]?$|^(?:公?里|[千厘毫]?米|公?斤|千?克|吨|毫?升|公顷|摄氏度|千瓦时?|兆瓦|平方.+|立方.+)$/
/**
 * Thousands separated by a comma of a Chinese input method, or by a space. In a text they may be
 * several numbers.
 */
const GROUPED =
  /(?<![0-9.]|[0-9][ ，])[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:，[0-9]{3})+)(?![0-9]|[ ，][0-9])/g
/** The most notations of a clause; nobody would write the rest. */
const MAX_NOTATIONS = 64

/**
 * The other notations of dates, ranges, numbers, units and addresses: 2012年3月21日 is 二〇一二年三月二十一日,
 * 18～35岁 is 18至35岁. A date must be the whole text, the others may be a part of it.
 *
 * @param folded the whole text, in any view
 * @returns for the loose view; [] for a text with none of these
 */
export function otherNotations(folded: string): string[] {
  if (!TELLING.test(folded)) return []
  const date = readDate(folded)
  if (date) return writeDate(date)
  const phones = writePhones(folded)
  if (phones.length > 0) return distinct(phones, folded)
  let written = [folded]
  for (const write of [withoutSeparators, writeRanges, writeNumbers, writeUnits, writeAddress]) {
    written = distinct([...written, ...written.flatMap(write)]).slice(0, MAX_NOTATIONS)
  }
  // Dropping marks makes no other notation: （三公） is not 三公.
  const itself = looseOf(folded)
  return distinct(written.map(looseOf)).filter((text) => text !== folded && text !== itself)
}

function distinct(texts: readonly string[], but?: string): string[] {
  return [...new Set(texts)].filter((text) => text !== but)
}

function withoutSeparators(folded: string): string[] {
  const joined = folded.replace(GROUPED, (number) => number.replaceAll(/[ ，]/g, ''))
  return joined === folded ? [] : [joined]
}

/** An address as an address bar writes it, and as texts write it. */
function writeAddress(folded: string): string[] {
  const address = folded.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return address !== folded && address.includes('.') ? [address] : []
}
