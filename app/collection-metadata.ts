import type { Metadata } from 'next'
import { addressOf, isKnown, SITE, SITE_FILES, type SiteAddress } from '@/lib/site/site-address'
import { SITE_NAME, TITLE_END } from '@/lib/site/site-name'

/** The title of the collection's page. */
export const COLLECTION_TITLE = '查阅：检索、阅读、引用公开报告'

/**
 * Metadata of the collection, or of a page of its list. The collection's title is its page's own: Next would
 * set it again after the page has put a query into it.
 *
 * @param path  of the page, from the site's root
 * @param name  before the site's name in the title; '' for the collection itself
 */
export function collectionMetadata(
  total: number,
  path: string,
  name = '',
  site: SiteAddress = SITE,
): Metadata {
  const title = name === '' ? COLLECTION_TITLE : name + TITLE_END
  const description = `${total} 份中文公开报告，全文可以检索，可以逐段引用。`
  const page = addressOf(path, site)
  return {
    title: { absolute: name === '' ? '' : title },
    description,
    manifest: `${site.basePath}/${SITE_FILES.manifest}`,
    ...(isKnown(site) && { alternates: { canonical: page } }),
    openGraph: {
      type: 'website',
      siteName: SITE_NAME,
      locale: 'zh_CN',
      title,
      description,
      ...(isKnown(site) && { url: page }),
    },
    twitter: { card: 'summary' },
  }
}
