import { decodeEntities } from '@/lib/report/entities'
import { isBlank } from '@/lib/report/lines'

const SENTENCE_MARK = /[。；！？]/
const ANY_MARK = /[。；！？，：,;:!?]/
const NO_LETTER = /^[^\p{L}]*$/u
/** — 3 —, - 12 -, 第 3 页. */
const PAGE_NUMBER = /^\s*(?:[-—–·~]+\s*[0-9０-９]{1,4}\s*[-—–·~]+|第\s*[0-9]{1,4}\s*页.{0,12})\s*$/
const NUMBER = /^[-+−]?[0-9０-９][0-9０-９.,，%％]*$/
const CELL_EDGE = /[|｜\t]/
const MAX_ROW_WORDS = 60
const MIN_PROSE_LENGTH = 60

const UNSEEN = /[&\p{Cf}\p{Co}]/u

/**
 * A line as a reader sees it: HTML entities decoded, without zero-width and private-use characters.
 */
export function seen(text: string): string {
  return UNSEEN.test(text) ? decodeEntities(text).replace(/[\p{Cf}\p{Co}]/gu, '') : text
}

/** Whether a line is text: a sentence, or too long for a heading. */
export function isProse(text: string): boolean {
  const length = inkLength(text.includes('&') ? seen(text) : text)
  return (
    length >= MIN_PROSE_LENGTH ||
    (length >= 2 && SENTENCE_MARK.test(seen(text))) ||
    (length >= 24 && ANY_MARK.test(seen(text)))
  )
}

/**
 * Whether a line is short and has no mark that ends or divides a sentence; a closing colon is
 * allowed.
 */
export function isTitleLike(text: string, longest: number): boolean {
  const title = seen(text)
    .trim()
    .replace(/[：:]$/, '')
  return title.length > 0 && title.length <= longest && !ANY_MARK.test(title)
}

/** Whether a line has no letter: a figure, an empty cell, the edge of a table. */
export function isData(text: string): boolean {
  const line = seen(text)
  return NO_LETTER.test(line) && !isBlank(text) && !PAGE_NUMBER.test(line)
}

/** Whether a line consists of cells: separated by | or tabs, or words followed by figures. */
export function isRow(text: string): boolean {
  const line = seen(text).trim()
  if (CELL_EDGE.test(line)) {
    const cells = line.split(CELL_EDGE).filter((cell) => !isBlank(cell))
    return cells.length > 1 || !isProse(line)
  }
  if (line.length > MAX_ROW_WORDS * 4) return false
  const words = line.split(/\s+/)
  if (words.length < 3 || words.length > MAX_ROW_WORDS) return false
  const figures = words.slice(1).filter((word) => NUMBER.test(word)).length
  return (
    NUMBER.test(words.at(-1) ?? '') &&
    (figures >= 2 || words.length >= 3) &&
    !SENTENCE_MARK.test(line)
  )
}

/** Whether a line is as short as a table's cell or an entry of a page's menu. */
export function isCell(text: string): boolean {
  return isData(text) || (seen(text).trim().length <= 16 && !SENTENCE_MARK.test(text))
}

/** The number of UTF-16 units that are not white space; counting stops at the limit. */
function inkLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length && length < MIN_PROSE_LENGTH; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code !== 0x3000 && code !== 0xa0) length++
  }
  return length
}
