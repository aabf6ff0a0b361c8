import type { PageParagraph } from '@/components/page-paragraphs'
import { addressOf } from '@/components/query-address'

/** A hit as it leaves the page. */
export type ExportRow = Pick<PageParagraph, 'anchor' | 'line' | 'text' | 'path'> & {
  /** Absolute, with the query. */
  readonly link: string
}

/**
 * What was found, as it leaves the page.
 *
 * @param paragraphs  in the order of the result list
 * @param report      absolute address of the report's page
 */
export function exportRows(paragraphs: readonly PageParagraph[], report: string, query: string): ExportRow[] {
  return paragraphs.map(({ anchor, line, text, path }) => ({
    anchor,
    line,
    text,
    path,
    link: addressOf(report, query, anchor),
  }))
}

/** Hits as a text to be read: where, what, link. */
export function textOfRows(rows: readonly ExportRow[]): string {
  return rows.map(({ path, text, link }) => `${path}\n${text.trim()}\n${link}\n`).join('\n')
}

/** Table with the names of its columns. */
export function tableOfRows(rows: readonly ExportRow[]): (string | number)[][] {
  return [
    ['anchor', 'line', 'text', 'link'],
    ...rows.map(({ anchor, line, text, link }) => [anchor, line, text, link]),
  ]
}
