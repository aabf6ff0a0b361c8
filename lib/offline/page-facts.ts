import { decodeEntities } from '@/lib/report/entities'

/** Names beside the page's data (lib/pipeline/export/next-start.ts). Only there: the quotes of a text are entities. */
const SEARCH_FILES = / id="page-data" data-files="([^"]*)"/

/**
 * Names of the search files that a page will ask for, each once.
 *
 * @param html  as served
 */
export function searchFilesOf(html: string): string[] {
  return SEARCH_FILES.exec(html)?.[1]?.split(' ').filter(Boolean) ?? []
}

/** Whether a page belongs to a build: app/layout.tsx writes its id on the root. */
export function isOfBuild(html: string, build: string): boolean {
  return html.includes(` data-build="${build}"`)
}

/** The path that a page is kept under: without query and hash, the same with and without its file name. */
export function pagePath(address: string): string {
  return new URL(address).pathname.replace(/\/index\.html$/, '/')
}

const TITLE = /<title>([^<]*)<\/title>/
/** A page's title, or null. Not parsed as a page: its policy lets no markup be made of a string. */
export function titleOf(html: string): string | null {
  const title = TITLE.exec(html)?.[1]
  return title ? decodeEntities(title) : null
}
