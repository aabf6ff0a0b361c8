import { ContentError } from './content-error'
import { REASONS } from '@/lib/report/reasons'
import type { Report } from '@/lib/report/types'

/**
 * The greatest length of a text and of a paragraph, in UTF-16 units, and the most paragraphs of a
 * text. The longest statute has 150,000 units in all. A paragraph is matched, shown and linked as
 * one; a longer one is a text that has lost its lines. A text of all three sizes was built: its
 * page has up to 27 MB; with three times the paragraphs, Next gave its page up, and with it the
 * whole build.
 */
export const MAX_TEXT_LENGTH = 3_000_000
export const MAX_PARAGRAPH_LENGTH = 100_000
export const MAX_PARAGRAPHS = 100_000

/** @throws {ContentError} on a text that is too long to be a report */
export function checkLength(source: string, file: string) {
  if (source.length > MAX_TEXT_LENGTH)
    throw new ContentError(file, null, REASONS.longText(source.length, MAX_TEXT_LENGTH))
}

/** @throws {ContentError} with the line of a paragraph that is too long, or of the first that is too many */
export function checkParagraphs({ paragraphs }: Report, file: string) {
  const extra = paragraphs[MAX_PARAGRAPHS]
  if (extra)
    throw new ContentError(
      file,
      extra.line,
      REASONS.manyParagraphs(paragraphs.length, MAX_PARAGRAPHS),
    )
  const long = paragraphs.find(({ text }) => text.length > MAX_PARAGRAPH_LENGTH)
  if (!long) return
  throw new ContentError(
    file,
    long.line,
    REASONS.longParagraph(long.text.length, MAX_PARAGRAPH_LENGTH),
  )
}
