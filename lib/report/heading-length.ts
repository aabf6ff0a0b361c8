import { decodeEntities } from '@/lib/report/entities'
import type { Marker } from '@/lib/report/markers'
import { withoutControls } from '@/lib/text/control-characters'

/** A run-in heading longer than this ends with its first clause, not with its sentence. */
const LONGEST_HEADING = 60
/** A heading that white space parts from its text is shorter, and the text behind it longer. */
const LONGEST_PARTED = 30
const SHORTEST_TEXT = 8

const CLAUSE_END = /[，；：。;]|[,:](?![0-9])/
const SENTENCE = /[。；，,;：:]/

/**
 * How much of a numbered line is its heading, in UTF-16 units from the start of the line: up to
 * and with the first 。 if that is at most 60 characters, else the first clause without its mark.
 * Where no mark but white space parts heading and text, up to there.
 */
export function headingLength(line: string, marker: Marker): number {
  const stop = line.indexOf('。')
  const sentence = stop < 0 ? line.length : stop + 1
  const lead = line.slice(marker.end, sentence)
  if (marker.kind === 'article')
    return marker.end + articleHeading(line.slice(marker.end, marker.end + LONGEST_HEADING))
  const parted = partedLength(
    line,
    marker,
    SENTENCE.test(lead.slice(0, -1)) ? line.length : sentence,
  )
  if (parted !== null) return parted
  if (
    sentence <= LONGEST_HEADING ||
    [...line.slice(0, Math.min(sentence, 2 * LONGEST_HEADING + 2))].length <= LONGEST_HEADING
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

/** @param end  where the text behind the white space must have become long enough */
function partedLength(line: string, marker: Marker, end: number): number | null {
  const start = line.slice(marker.end, marker.end + LONGEST_PARTED)
  for (const { 0: gap, index } of start.matchAll(/\s+/g)) {
    const lead = start.slice(0, index).replace(/\s/g, '')
    if (lead.length < 2) continue
    if (SENTENCE.test(lead.replace(/[：:]$/, ''))) return null
    const text = line.slice(marker.end + index + gap.length, end)
    if (text.length >= SHORTEST_TEXT && SENTENCE.test(text)) return marker.end + index
  }
  return null
}

/** Pronunciations that some pages put behind characters, told by their tone marks: 公開(kāi). */
const PINYIN = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g

/** A heading as the outline shows it: in one line, without its full stop and what cannot be seen. */
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
