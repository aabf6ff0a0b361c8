import { escapeHtml, quotationHtml, type Clip } from '@/lib/report/citation-clip'
import type { PageParagraph } from '@/components/article/page-paragraphs'
import { addressOf } from '@/components/history/query-address'
import { quotationText, quoteTrimmed } from '@/lib/report/quotation'

/** A hit as it leaves the page. */
export type ExportRow = Pick<PageParagraph, 'anchor' | 'line' | 'text' | 'path' | 'errata'> & {
  /** Absolute, with the query. */
  readonly link: string
}

/**
 * The results in the form in which they leave the page.
 *
 * @param paragraphs in the order of the result list
 * @param report absolute address of the report's page
 */
export function exportRows(
  paragraphs: readonly PageParagraph[],
  report: string,
  query: string,
): ExportRow[] {
  return paragraphs.map(({ anchor, line, text, path, errata }) => ({
    anchor,
    line,
    text,
    path,
    errata,
    link: addressOf(report, query, anchor),
  }))
}

/**
 * Hits as text: place, quotation, link. The quotation marks words that are not the agency's, as an
 * editor does.
 */
export function clipOfRows(rows: readonly ExportRow[]): Clip {
  const quoted = rows.map(({ path, text, errata, link }) => ({
    path,
    link,
    quote: quoteTrimmed(text, errata),
  }))
  return {
    text: quoted
      .map(({ path, quote, link }) => `${path}\n${quotationText(quote)}\n${link}\n`)
      .join('\n'),
    html: quoted
      .map(({ path, quote, link }) => {
        const address = escapeHtml(link)
        return (
          `<p>${escapeHtml(path)}</p><blockquote cite="${address}"><p>${quotationHtml(quote)}</p></blockquote>` +
          `<p><a href="${address}">${address}</a></p>`
        )
      })
      .join(''),
  }
}

/**
 * A table with the names of its columns. The text is the source's own; its errata are in a column
 * beside it.
 */
export function tableOfRows(rows: readonly ExportRow[]): (string | number)[][] {
  return [
    ['anchor', 'line', 'text', 'link', '校注'],
    ...rows.map(({ anchor, line, text, link, errata }) => [
      anchor,
      line,
      text,
      link,
      notesOf(text, errata),
    ]),
  ]
}

/** “二一二年”应为“二〇一二年”：抓取时脱落“〇”字。 */
function notesOf(text: string, errata: ExportRow['errata']): string {
  return errata
    .map(({ start, end, reading, note }) => {
      const meant = reading === null ? '' : `应为“${reading}”`
      return `“${text.slice(start, end)}”${meant}：${note}`
    })
    .join('\n')
}
