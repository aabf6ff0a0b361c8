import path from 'node:path'
import {
  checkSite,
  isCache,
  isExport,
  isPrevious,
  isSearch,
  SiteError,
  type Written,
} from '@/lib/pipeline/content/check-site'
import {
  CACHE,
  CONTENT,
  EXPORT,
  NEXT_EXPORT,
  PREVIOUS,
  SEARCH_FILES,
  SITE,
} from '@/lib/pipeline/paths'

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

/** Refuses at once what is no base path and no origin; both are part of every page. */
export function checkSettings() {
  const { BASE_PATH = '', SITE_URL = '' } = process.env
  checkBasePath(BASE_PATH)
  if (SITE_URL !== '' && !/^https?:\/\/[^/]/.test(SITE_URL))
    throw new SiteError(`SITE_URL 是“${SITE_URL}”：要写完整，如 https://example.org`)
}

/** @throws {SiteError} on a base path that is none, with the reason */
export function checkBasePath(basePath: string) {
  const reason = faultOfBasePath(basePath)
  if (reason !== null)
    throw new SiteError(`BASE_PATH 是“${basePath}”：${reason}，如 /reports；放在根目录就不设`)
}

function faultOfBasePath(basePath: string): string | null {
  if (basePath === '') return null
  if (!basePath.startsWith('/')) return '要以 / 开头'
  if (basePath.endsWith('/')) return '不以 / 结尾'
  const segments = basePath.slice(1).split('/')
  if (!segments.every((segment) => /^[\w.~-]+$/.test(segment)))
    return '每一层只能用字母、数字和 . _ ~ -'
  // Browsers take such segments for ways.
  return segments.some((segment) => /^\.+$/.test(segment)) ? '不能有 . 或 .. 这样的一层' : null
}
