import { getFindState } from '@/components/find-store'
import type { PageParagraph } from '@/components/page-paragraphs'
import { addressOf } from '@/components/query-address'

/** A hit as it leaves the page. */
export type ExportRow = Pick<PageParagraph, 'anchor' | 'line' | 'text' | 'path'> & {
  /** Absolute, with the query. */
  readonly link: string
}

/**
 * The hits that a result list shows, in its order: what the reader sees is what they get.
 *
 * @param list  the element that holds the list
 * @param path  of the report's page
 */
export function shownRows(list: ParentNode, path: string, query: string): ExportRow[] {
  const report = new URL(path, location.href).href
  const paragraphs = new Map(getFindState().paragraphs.map((paragraph) => [paragraph.anchor, paragraph]))
  return [...list.querySelectorAll<HTMLAnchorElement>('a.result')].flatMap(({ hash }) => {
    const paragraph = paragraphs.get(hash.slice(1))
    if (!paragraph) return []
    const { anchor, line, text, path } = paragraph
    return [{ anchor, line, text, path, link: addressOf(report, query, anchor) }]
  })
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
