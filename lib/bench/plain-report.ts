import { EMPTY_META } from '@/lib/report/empty-meta'
import type { Paragraph, Report } from '@/lib/report/types'

/** As much of a paragraph as its index is built from. */
export type PlainParagraph = Pick<Paragraph, 'anchor' | 'section' | 'text' | 'headingLength'>

/** Paragraphs that come from no report's text as a report: without outline, a line each. */
export function plainReport(id: string, paragraphs: readonly PlainParagraph[]): Report {
  return {
    id,
    meta: EMPTY_META,
    sections: [],
    paragraphs: paragraphs.map(({ anchor, section, text, headingLength }, position) => ({
      anchor,
      section,
      role: 'body',
      line: position + 1,
      start: 0,
      text,
      headingLength,
      items: [],
      errata: [],
    })),
    warnings: [],
  }
}
