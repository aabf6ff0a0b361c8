import { isKnown, reportAddresses, type SiteAddress } from '@/lib/site/site-address'
import type { Report } from '@/lib/report/types'

/**
 * A report in the words of schema.org. Where the origin is unknown its files are linked from the
 * root, which JSON-LD resolves against the page, and the page's own address is left out.
 */
export function linkedData({ id, meta }: Report, site: SiteAddress) {
  const { page, text, data } = reportAddresses(id, site)
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: meta.title,
    author: { '@type': 'Organization', name: meta.agency },
    ...(meta.issued && { datePublished: meta.issued }),
    temporalCoverage: meta.period,
    inLanguage: meta.language,
    isAccessibleForFree: true,
    ...(isKnown(site) && { url: page }),
    ...(meta.source && { isBasedOn: meta.source }),
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: `text/plain; charset=${meta.encoding}`,
        contentUrl: text,
      },
      { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: data },
    ],
  }
}

/** JSON for a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
