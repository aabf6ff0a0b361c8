import {
  addressOf,
  isKnown,
  reportAddresses,
  SITE_FILES,
  type KnownAddress,
  type SiteAddress,
} from '@/lib/site/site-address'
import { webManifest } from '@/app/web-manifest'

export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml'

export type SiteFile = { readonly name: string; readonly type: string; readonly text: string }

/**
 * The site's own files; those that hold absolute addresses only where the origin is known.
 *
 * @param ids  of all reports
 */
export function siteFiles(ids: readonly string[], site: SiteAddress): SiteFile[] {
  const manifest: SiteFile = {
    name: SITE_FILES.manifest,
    type: 'application/manifest+json',
    text: JSON.stringify(webManifest(site)),
  }
  if (!isKnown(site)) return [manifest]
  const files: SiteFile[] = [
    manifest,
    { name: SITE_FILES.openSearch, type: OPEN_SEARCH_TYPE, text: openSearch(site) },
    { name: SITE_FILES.sitemap, type: 'application/xml', text: sitemap(ids, site) },
  ]
  // Crawlers read it at a domain's root only.
  return site.basePath
    ? files
    : [...files, { name: 'robots.txt', type: 'text/plain', text: robots(site) }]
}

/** Canonical addresses only, without dates: a build does not know when a page last changed. */
function sitemap(ids: readonly string[], site: KnownAddress): string {
  const urls = ids.map(
    (id) => `  <url><loc>${escapeXml(reportAddresses(id, site).page)}</loc></url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

function robots(site: KnownAddress): string {
  return `User-agent: *\nAllow: /\nSitemap: ${addressOf(`/${SITE_FILES.sitemap}`, site)}\n`
}

/** OpenSearch 1.1; https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */
function openSearch(site: KnownAddress): string {
  const home = escapeXml(addressOf('/', site))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>查阅</ShortName>
  <Description>检索中文公开报告</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-Hans</Language>
  <Image width="64" height="64" type="image/svg+xml">${escapeXml(addressOf('/icon.svg', site))}</Image>
  <Url type="text/html" template="${home}?q={searchTerms}"/>
  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${escapeXml(addressOf(`/${SITE_FILES.openSearch}`, site))}"/>
</OpenSearchDescription>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
