import { cutQuery } from '@/lib/search/query/query-length'

/** Where the site lives, as given at build time. */

/** Path prefix without a slash at the end: '' at a domain's root. */
export const BASE_PATH = process.env.BASE_PATH ?? ''

/** Origin, as https://example.org, or null: then nothing that needs an origin is written. */
export const SITE_URL = process.env.SITE_URL ? new URL(process.env.SITE_URL) : null

/** Path of a report's page. */
export function reportPath(id: string): string {
  return `${BASE_PATH}/r/${id}/`
}

/** Path of the site's home: the collection, or its one report. */
export const HOME_PATH = `${BASE_PATH}/`

/** Where the search files are, with a slash at the end. */
export const SEARCH_PATH = `${BASE_PATH}/search/`

/** Path of a page of the list of reports, from 1, for readers without JavaScript. */
export function listPath(page: number): string {
  return page === 1 ? HOME_PATH : `${BASE_PATH}/list/${page}/`
}

/** Address of a place in the page that is open, with a query. */
export function placeHere(query: string, anchor: string): string {
  return `?${new URLSearchParams({ q: query })}#${anchor}`
}

/** Path of a report's page with a query and a place in it. */
export function placePath(id: string, query: string, anchor = ''): string {
  const search = query.trim() === '' ? '' : `?${new URLSearchParams({ q: cutQuery(query) })}`
  return reportPath(id) + search + (anchor && `#${anchor}`)
}
