import { ContentError } from './content-error'
import { REASONS } from '@/lib/report/reasons'
import type { Report } from '@/lib/report/types'

/**
 * So long, in UTF-16 units, a text and a paragraph are at most, and so many paragraphs a text has. The
 * longest statute has 150,000 units in all. A paragraph is what is matched, shown and linked as one; a
 * longer one is a text that has lost its lines. A text of all three sizes was built: its page has up to
 * 27 MB; with three times the paragraphs, Next gave its page up, and with it the whole build.
 */
export const LONGEST_TEXT = 3_000_000
export const LONGEST_PARAGRAPH = 100_000
export const MOST_PARAGRAPHS = 100_000

/** @throws {ContentError} on a text that is too long to be a report */
export function checkLength(source: string, file: string) {
  if (source.length > LONGEST_TEXT)
    throw new ContentError(file, null, REASONS.longText(source.length, LONGEST_TEXT))
}

/** @throws {ContentError} with the line of a paragraph that is too long, or of the first that is too many */
export function checkParagraphs({ paragraphs }: Report, file: string) {
  const extra = paragraphs[MOST_PARAGRAPHS]
  if (extra)
    throw new ContentError(
      file,
      extra.line,
      REASONS.manyParagraphs(paragraphs.length, MOST_PARAGRAPHS),
    )
  const long = paragraphs.find(({ text }) => text.length > LONGEST_PARAGRAPH)
  if (!long) return
  throw new ContentError(
    file,
    long.line,
    REASONS.longParagraph(long.text.length, LONGEST_PARAGRAPH),
  )
}
