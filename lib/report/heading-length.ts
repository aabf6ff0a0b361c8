import { decodeEntities } from '@/lib/report/entities'
import type { Marker } from '@/lib/report/markers'
import { withoutControls } from '@/lib/text/control-characters'

/**
 * A run-in heading longer than this, in UTF-16 units, ends with its first clause, not with its
 * sentence.
 */
const MAX_HEADING_LENGTH = 60
/**
 * The longest heading that white space separates from its text, in UTF-16 units; the text behind it
 * is longer.
 */
const MAX_PARTED_LENGTH = 30
const MIN_TEXT_LENGTH = 8

const CLAUSE_END = /[，；：。;]|[,:](?![0-9])/
const SENTENCE = /[。；，,;：:]/

/**
 * The length of the heading at the start of a numbered line, in UTF-16 units: up to and with the
 * first 。 if that is at most 60 units, else the first clause without its mark. If only white space
 * separates heading and text, the heading ends there.
 */
export function headingLength(line: string, marker: Marker): number {
  const stop = line.indexOf('。')
  const sentence = stop < 0 ? line.length : stop + 1
  const lead = line.slice(marker.end, sentence)
  if (marker.kind === 'article')
    return marker.end + articleHeading(line.slice(marker.end, marker.end + MAX_HEADING_LENGTH))
  const parted = partedLength(
    line,
    marker,
    SENTENCE.test(lead.slice(0, -1)) ? line.length : sentence,
  )
  if (parted !== null) return parted
  if (
    sentence <= MAX_HEADING_LENGTH ||
    [...line.slice(0, Math.min(sentence, 2 * MAX_HEADING_LENGTH + 2))].length <= MAX_HEADING_LENGTH
  ) {
    return sentence
  }
  const clause = line.slice(marker.end).search(CLAUSE_END)
  return clause < 0 ? line.length : marker.end + clause
}

/** 第一条 【立法目的】 has a heading; other articles have none. */
function articleHeading(start: string): number {
  return /^\s*[【〔（(][^】〕）)。，]{2,20}[】〕）)]/.exec(start)?.[0].length ?? 0
}

/** @param end  position by which the text behind the white space must be long enough */
function partedLength(line: string, marker: Marker, end: number): number | null {
  const start = line.slice(marker.end, marker.end + MAX_PARTED_LENGTH)
  for (const { 0: gap, index } of start.matchAll(/\s+/g)) {
    const lead = start.slice(0, index).replace(/\s/g, '')
    if (lead.length < 2) continue
    if (SENTENCE.test(lead.replace(/[：:]$/, ''))) return null
    const text = line.slice(marker.end + index + gap.length, end)
    if (text.length >= MIN_TEXT_LENGTH && SENTENCE.test(text)) return marker.end + index
  }
  return null
}

/**
 * Pronunciations that some pages put behind characters, recognised by their tone marks: 公開(kāi).
 */
const PINYIN = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g

/**
 * A heading as the outline shows it: in one line, without its full stop and without invisible
 * characters.
 */
export function cleanHeading(text: string): string {
  return withoutControls(decodeEntities(text))
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/\s+/g, (space, at: number, all: string) => {
      const isBreak = /[\r\n]/.test(space)
      return isBreak && !/[a-z0-9]/i.test(all.charAt(at - 1) + all.charAt(at + space.length))
        ? ''
        : ' '
    })
    .replace(PINYIN, '')
    .trim()
    .replace(/。$/, '')
    .trim()
}
