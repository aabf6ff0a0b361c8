import { readMarker } from '@/lib/report/markers'

const DATE =
  /^[〇○零一二三四五六七八九十0-9]{2,4}年[一二三四五六七八九十0-9]{1,3}月[一二三四五六七八九十0-9]{1,3}日$/
const SENTENCE_MARK = /[。；：，！？]/
const MAX_TITLE_LENGTH = 40
const MAX_SIGNATORIES = 5

/** Whether a line is a date and nothing else, as below a signature. */
export function isClosingDate(line: string): boolean {
  return DATE.test(line.replace(/\s/g, ''))
}

/**
 * Finds the beginning of the closing block (signature and date) of a text.
 *
 * @param lines the lines of the text without its annexes
 * @param earliest the first line that may belong to it: below the title and the last heading
 * @returns the index of the first line of the block, or `lines.length` where there is none: the
 *          last line must be a date, the lines above it short and without a sentence mark
 */
export function closingStart(lines: readonly string[], earliest = 1): number {
  const last = lines.length - 1
  if (last < Math.max(earliest, 1) || !isClosingDate(lines[last] ?? '')) return lines.length
  let start = last
  while (
    start > Math.max(earliest, 1) &&
    last - start < MAX_SIGNATORIES &&
    isSignature(lines[start - 1] ?? '')
  ) {
    start--
  }
  return start
}

/** A short line without a sentence mark: a name or a title, not a sentence. */
export function isShortTitle(line: string): boolean {
  const text = line.trim()
  return text.length > 0 && text.length <= MAX_TITLE_LENGTH && !SENTENCE_MARK.test(text)
}

function isSignature(line: string): boolean {
  const text = line.trim()
  return isShortTitle(text) && readMarker(text) === null
}
