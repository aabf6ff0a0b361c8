import { FILE_NAME } from '@/lib/text/file-name'

/** Files that pages share and that have no hash in their names; relative to the site's home. */
export const SHARED = ['icon.svg', 'manifest.webmanifest'] as const

/** Shown where a page is asked for that is not kept. */
const OFFLINE_PAGE = 'offline/'

/** Pages that are kept before they were opened. */
export const SHELL_PAGES = ['', OFFLINE_PAGE] as const

const SEARCH_FILE = new RegExp(`^search/${FILE_NAME}$`)

/** Whether it is a search file that a page names; those that are read from one another are left to the browser. */
export function isSearchFile(url: URL, home: string): boolean {
  return url.href.startsWith(home) && SEARCH_FILE.test(url.href.slice(home.length))
}

export function offlinePage(home: string): string {
  return new URL(OFFLINE_PAGE, home).href
}
