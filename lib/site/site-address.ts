import { BASE_PATH, SITE_URL } from './site-paths'
import { REPORT_FILES } from '@/lib/report/report-files'

/** Where a site lives: its origin, if known, and the path that its addresses begin with. */
export type SiteAddress = { readonly origin: URL | null; readonly basePath: string }

/** This site. */
export const SITE: SiteAddress = { origin: SITE_URL, basePath: BASE_PATH }

/** A site's address whose origin is known. */
export type KnownAddress = SiteAddress & { readonly origin: URL }

export function isKnown(site: SiteAddress): site is KnownAddress {
  return site.origin !== null
}

/**
 * The address of a path of the site: absolute where the origin is known, else from the root.
 *
 * @param path begins with a slash, which means the site's home
 */
export function addressOf(path: string, { origin, basePath }: SiteAddress): string {
  const full = `${basePath}${path}`
  return origin ? new URL(full, origin).href : full
}

/** Names of the site's own files. */
export const SITE_FILES = {
  manifest: 'manifest.webmanifest',
  openSearch: 'opensearch.xml',
  sitemap: 'sitemap.xml',
} as const

/** The picture of a report's link, beside its page. */
export const CARD_FILE = 'card.png'

/** Addresses of a report's page and files. */
export function reportAddresses(id: string, site: SiteAddress) {
  const page = addressOf(`/r/${id}/`, site)
  return {
    page,
    text: page + REPORT_FILES.text,
    data: page + REPORT_FILES.data,
    card: page + CARD_FILE,
  }
}
