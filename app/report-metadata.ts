import type { Metadata } from 'next'
import { arePictured } from '@/app/pictured'
import { CARD } from '@/app/report-card'
import { isKnown, reportAddresses, SITE, SITE_FILES, type SiteAddress } from '@/app/site-address'
import type { Report } from '@/lib/report/types'

/**
 * A report's metadata; its canonical address is always /r/<id>/, also for the home page. What must
 * be absolute (canonical, the picture of a shared link) is left out where the origin is unknown.
 *
 * @param isPictured  whether reports have pictures
 */
export function reportMetadata(
  { id, meta }: Report,
  site: SiteAddress = SITE,
  isPictured: boolean = arePictured(),
): Metadata {
  const { title, agency, issued, language } = meta
  const { page, text, data, card } = reportAddresses(id, site)
  const description = `${title}全文，可以检索，可以逐段引用。${agency}发布。`
  return {
    title,
    description,
    authors: [{ name: agency }],
    manifest: `${site.basePath}/${SITE_FILES.manifest}`,
    alternates: {
      ...(isKnown(site) && { canonical: page }),
      types: {
        'text/plain': [{ url: text, title: '原文' }],
        'application/json': [{ url: data, title: '结构数据' }],
      },
    },
    openGraph: {
      type: 'article',
      siteName: '查阅',
      locale: 'zh_CN',
      title,
      description,
      ...(issued && { publishedTime: issued }),
      ...(isKnown(site) && { url: page }),
      ...(isKnown(site) && isPictured && { images: [{ url: card, ...CARD, alt: title }] }),
    },
    twitter: { card: isKnown(site) && isPictured ? 'summary_large_image' : 'summary' },
    // What reference managers and scholarly search engines read.
    other: {
      citation_title: title,
      citation_author: agency,
      citation_technical_report_institution: agency,
      citation_language: language,
      ...(issued && { citation_publication_date: issued.replaceAll('-', '/') }),
    },
  }
}
