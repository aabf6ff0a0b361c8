import { FILE_NAME } from '@/lib/index/file-name'

/** Files that pages share and that have no hash in their names; relative to the site's home. */
export const SHARED = ['icon.svg', 'manifest.webmanifest'] as const

/** Shown where a page is asked for that is not kept. */
const OFFLINE_PAGE = 'offline/'

/** Pages that are kept before they were opened. */
export const SHELL_PAGES = ['', OFFLINE_PAGE] as const

const SEARCH_FILE = new RegExp(`^search/${FILE_NAME}$`)

/**
 * Whether a file's name has its content's hash: the program's, and search files that a page names; those
 * that are read from one another are left to the browser.
 */
export function isHashed(url: URL, home: string): boolean {
  if (!url.href.startsWith(home)) return false
  const name = url.href.slice(home.length)
  return name.startsWith('_next/static/') || SEARCH_FILE.test(name)
}

export function offlinePage(home: string): string {
  return new URL(OFFLINE_PAGE, home).href
}
