import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AT_ROOT, IN_FOLDER, NOWHERE } from './report.fixture'
import { isKnown, type SiteAddress } from '@/lib/site/site-address'
import { siteFiles } from './site-files'
import type { webManifest } from './web-manifest'

function textOf(name: string, site: SiteAddress): string {
  return siteFiles(['a-2011', 'b-2012'], site).find((file) => file.name === name)?.text ?? ''
}

test('what needs an origin is written only with one', () => {
  const names = (site: SiteAddress) => siteFiles(['a-2011'], site).map(({ name }) => name)
  expect(isKnown(NOWHERE)).toBe(false)
  expect(names(NOWHERE)).toEqual(['manifest.webmanifest'])
  expect(names(AT_ROOT)).toEqual([
    'manifest.webmanifest',
    'opensearch.xml',
    'sitemap.xml',
    'robots.txt',
  ])
})

test('the map of the site has every report at its canonical address', () => {
  const found = [...textOf('sitemap.xml', IN_FOLDER).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url]) => url,
  )
  expect(found).toEqual(['https://example.org/x/r/a-2011/', 'https://example.org/x/r/b-2012/'])
})

test('crawlers are told of the map, at a domain’s root', () => {
  expect(textOf('robots.txt', AT_ROOT)).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(textOf('robots.txt', IN_FOLDER)).toBe('')
})

test('a browser’s search opens the home page with the query', () => {
  expect(textOf('opensearch.xml', IN_FOLDER)).toContain(
    'template="https://example.org/x/?q={searchTerms}"',
  )
})

test('an address is escaped where it stands in XML', () => {
  const site = { ...AT_ROOT, basePath: '/a&b' }
  expect(textOf('opensearch.xml', site)).toContain(
    'template="https://example.org/a&amp;b/?q={searchTerms}"',
  )
  expect(textOf('sitemap.xml', site)).toContain('<loc>https://example.org/a&amp;b/r/a-2011/</loc>')
})

test('the manifest stays in the site’s folder, and has the page’s colour', () => {
  const manifest = JSON.parse(textOf('manifest.webmanifest', IN_FOLDER)) as ReturnType<
    typeof webManifest
  >
  expect(manifest).toMatchObject({ start_url: '/x/', scope: '/x/' })
  expect(manifest.icons?.map(({ src }) => src)).toEqual([
    '/x/icon.svg',
    '/x/icon-192.png',
    '/x/icon-512.png',
    '/x/icon-maskable.png',
    '/x/apple-touch-icon.png',
  ])
  expect(readFileSync('app/theme.css', 'utf8')).toContain(
    `--paper: light-dark(${manifest.background_color},`,
  )
})
