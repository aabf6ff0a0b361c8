import { NUMERAL } from '@/lib/report/chinese-number'
import { findReferenced } from '@/lib/report/find-referenced'
import { readMarker } from '@/lib/report/markers'
import type { OutlineEntry } from '@/lib/report/outline'
import { readReference } from '@/lib/report/section-reference'
import { fold } from '@/lib/text/fold'
import type { Range } from '@/lib/text/range'

/** A place in a text that refers the reader to another section. */
export type TextReference = Range & {
  /** The section's anchor. */
  readonly anchor: string
}

const NUMBER = `(?:${NUMERAL}|[0-9０-９]{1,2})`
const BRACKETED = `[（(]${NUMBER}[）)]`
const PLACES = [
  `附件(?:第?${NUMBER})?(?:${BRACKETED})?`,
  `第${NUMBER}(?:大?部分|章|编|篇)(?:${BRACKETED}|第${NUMBER}[节条款项])?`,
  `${NUMERAL}、?${BRACKETED}`,
]
/**
 * 附件三 means that annex; with other text behind it (附件三个月, 第三部分内容) it means something else or
 * something unknown.
 */
const END = '(?=[）)。，；：、,;:”’》\\s]|所[列示附]|$)'
/**
 * A reference follows a verb of looking up: 附件 alone may be another document's. 常见 and 意见 are other
 * words.
 */
const REFERENCE = new RegExp(
  `(?<![常意罕偏])(?:详见|参见|另见|请见|见)(?:本报告|后附|文后|上文|下文)?(${PLACES.join('|')})${END}`,
  'g',
)

/**
 * The references in a text that lead to exactly one section of its report: （详见附件） where there is
 * one annex, 见附件二, 参见第三部分. A reference that fits several sections or none is left alone.
 *
 * @param text a paragraph's source text
 * @param outline of its report
 * @returns in order, disjoint; each includes its verb, which makes it easier to hit
 */
export function findTextReferences(
  text: string,
  outline: readonly OutlineEntry[],
): TextReference[] {
  return Array.from(text.matchAll(REFERENCE)).flatMap((match) => {
    const [whole, place = ''] = match
    const [found, ...others] = sectionsNamed(place, outline)
    if (!found || others.length > 0) return []
    return [{ start: match.index, end: match.index + whole.length, anchor: found.anchor }]
  })
}

function sectionsNamed(place: string, outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  // 附件 typed into the search box would be a word; after 见 it means the annex, if there is just one.
  if (place === '附件') return outline.filter(({ marker }) => readMarker(marker)?.kind === 'annex')
  const steps = readReference(fold(place).text)
  return steps ? findReferenced(steps, outline) : []
}
