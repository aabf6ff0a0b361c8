import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Report } from '@/lib/report/types'
import { AT_ROOT, IN_FOLDER, NOWHERE, reportWith } from './report.fixture'
import { ReportHead } from './report-head'
import type { SiteAddress } from './site-address'

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/s

/** The linked data of a rendered page, and what stands beside them. */
function render(report: Report, site: SiteAddress) {
  const html = renderToStaticMarkup(<ReportHead report={report} site={site} />)
  const json = SCRIPT.exec(html)?.[1] ?? ''
  return { data: JSON.parse(json) as Record<string, unknown>, rest: html.replace(SCRIPT, '') }
}

test('says what is known of a report', () => {
  const report = reportWith({ issued: '2012-03-21', source: 'https://agency.example/1.html' })
  expect(render(report, IN_FOLDER).data).toEqual({
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
  const { data } = render(reportWith(), NOWHERE)
  for (const key of ['datePublished', 'url', 'isBasedOn']) expect(data).not.toHaveProperty(key)
})

test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '“甲”&amp;"乙"\\\u2028'])(
  'a title cannot leave its element: %s',
  (title) => {
    const { data, rest } = render(reportWith({ title }), NOWHERE)
    expect(data.name).toBe(title)
    expect(rest).toBe('')
  },
)

test('a browser is told of the search where it has an address', () => {
  expect(render(reportWith(), AT_ROOT).rest).toContain('href="https://example.org/opensearch.xml"')
})
