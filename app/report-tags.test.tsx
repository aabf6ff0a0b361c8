import { expect, test } from 'vitest'
import { AT_ROOT, IN_FOLDER, NOWHERE, reportWith } from './report.fixture'
import { readTags } from './report-tags.fixture'

test('says what is known of a report', () => {
  const report = reportWith({ issued: '2012-03-21', source: 'https://agency.example/1.html' })
  expect(readTags(report, IN_FOLDER).data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: '报告',
    author: { '@type': 'Organization', name: '质检总局' },
    datePublished: '2012-03-21',
    temporalCoverage: '2011',
    inLanguage: 'zh-Hans',
    isAccessibleForFree: true,
    url: 'https://example.org/x/r/a-2011/',
    isBasedOn: 'https://agency.example/1.html',
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'text/plain; charset=utf-8',
        contentUrl: 'https://example.org/x/r/a-2011/report.txt',
      },
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/json',
        contentUrl: 'https://example.org/x/r/a-2011/report.json',
      },
    ],
  })
})

test('what is not known is left out', () => {
  const { data } = readTags(reportWith(), NOWHERE)
  for (const key of ['datePublished', 'url', 'isBasedOn']) expect(data).not.toHaveProperty(key)
})

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</SCRIPT >',
  '“甲”&amp;"乙"\\\u2028',
])('a title cannot leave its element: %s', (title) => {
  expect(readTags(reportWith({ title }), NOWHERE).data.name).toBe(title)
})

test('a browser is told of the search where it has an address', () => {
  expect(readTags(reportWith(), AT_ROOT).links.get('search')).toBe(
    'https://example.org/opensearch.xml',
  )
})

test('without an origin nothing is said that needs one', () => {
  const { content, links, html } = readTags(reportWith(), NOWHERE, true)
  expect(links.has('canonical')).toBe(false)
  expect([content('og:url'), content('og:image'), content('twitter:card')]).toEqual([
    undefined,
    undefined,
    'summary',
  ])
  expect(html.replace('https://schema.org', '')).not.toMatch(/https?:/)
})

test('with an origin, addresses are absolute and in the site’s folder', () => {
  const { content, links } = readTags(reportWith(), IN_FOLDER, true)
  const page = 'https://example.org/x/r/a-2011/'
  expect([links.get('canonical'), links.get('manifest')]).toEqual([page, '/x/manifest.webmanifest'])
  expect(links.get('alternate')).toBe(`${page}report.json`)
  expect([content('og:url'), content('og:image'), content('og:image:width')]).toEqual([
    page,
    `${page}card.png`,
    '1200',
  ])
  expect(content('twitter:card')).toBe('summary_large_image')
})

test('without pictures none is named', () => {
  const { content } = readTags(reportWith(), IN_FOLDER)
  expect([content('og:image'), content('twitter:card')]).toEqual([undefined, 'summary'])
})

test('a date that is not known is left out', () => {
  const dates = (issued: string | null) => {
    const { content } = readTags(reportWith({ issued }), NOWHERE)
    return [content('article:published_time'), content('citation_publication_date')]
  }
  expect(dates(null)).toEqual([undefined, undefined])
  expect(dates('2012-03-21')).toEqual(['2012-03-21', '2012/03/21'])
})
