import type { Metadata } from 'next'
import { addressOf, isKnown, SITE, SITE_FILES, type SiteAddress } from '@/app/site-address'
import { SITE_NAME, TITLE_END } from '@/components/site-name'

/**
 * Metadata of the library, or of a page of its list.
 *
 * @param path  of the page, from the site's root
 * @param name  before the site's name in the title; '' for the library itself
 */
export function libraryMetadata(total: number, path: string, name = '', site: SiteAddress = SITE): Metadata {
  const title = name === '' ? '查阅：检索、阅读、引用公开报告' : name + TITLE_END
  const description = `${total} 份中文公开报告，全文可以检索，可以逐段引用。`
  const page = addressOf(path, site)
  return {
    title: { absolute: title },
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
