import path from 'node:path'
import { checkSite, isCache, isExport, isPrevious, isSearch, SiteError, type Written } from '@/lib/build/check-site'
import { CACHE, CONTENT, EXPORT, NEXT_EXPORT, PREVIOUS, SEARCH_FILES, SITE } from '@/lib/build/paths'

const INDEX: readonly Written[] = [
  { folder: SEARCH_FILES, isOurs: isSearch },
  { folder: CACHE, isOurs: isCache },
]
const anything = () => true
const EXPORTED: readonly Written[] = [
  { folder: EXPORT, isOurs: isExport },
  { folder: PREVIOUS, isOurs: isPrevious },
  { folder: path.resolve('.next'), isOurs: anything },
  { folder: NEXT_EXPORT, isOurs: anything },
]

const folders = { project: process.cwd(), site: SITE, content: CONTENT }

/** Refuses at once to go on with a site that is not there. */
export function checkContent() {
  checkSite(folders, [])
}

/** Refuses at once to build an index that cannot be built. */
export function checkIndex() {
  checkSite(folders, INDEX)
}

/** Refuses at once to build a site that cannot be built. */
export function checkBuild() {
  checkSettings()
  checkSite(folders, [...INDEX, ...EXPORTED])
}

function checkSettings() {
  const { BASE_PATH = '', SITE_URL = '' } = process.env
  if (!/^(?:\/[\w.~-]+)*$/.test(BASE_PATH)) throw new SiteError(`BASE_PATH 是“${BASE_PATH}”：要以 / 开头，不以 / 结尾，如 /reports`)
  if (SITE_URL !== '' && !/^https?:\/\/[^/]/.test(SITE_URL)) throw new SiteError(`SITE_URL 是“${SITE_URL}”：要写完整，如 https://example.org`)
}
