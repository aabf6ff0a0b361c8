import { expect, test } from 'vitest'
import { IN_FOLDER, NOWHERE, reportWith } from './report.fixture'
import { reportMetadata } from './report-metadata'

test('without an origin nothing is said that needs one', () => {
  const metadata = reportMetadata(reportWith(), NOWHERE)
  expect(metadata.alternates).not.toHaveProperty('canonical')
  expect(metadata.openGraph).not.toHaveProperty('url')
  expect(metadata.openGraph).not.toHaveProperty('images')
  expect(JSON.stringify(metadata)).not.toMatch(/https?:/)
})

test('with an origin, addresses are absolute and in the site’s folder', () => {
  const { alternates, openGraph, manifest } = reportMetadata(reportWith(), IN_FOLDER, true)
  const page = 'https://example.org/x/r/a-2011/'
  expect(alternates?.canonical).toBe(page)
  expect(alternates?.types).toMatchObject({ 'text/plain': [{ url: `${page}report.txt` }] })
  expect(openGraph).toMatchObject({ url: page, images: [{ url: `${page}card.png`, width: 1200, height: 630 }] })
  expect(manifest).toBe('/x/manifest.webmanifest')
})

test('without pictures none is named', () => {
  const { openGraph, twitter } = reportMetadata(reportWith(), IN_FOLDER, false)
  expect(openGraph).not.toHaveProperty('images')
  expect(twitter).toEqual({ card: 'summary' })
})

test('a date that is not known is left out', () => {
  const undated = reportMetadata(reportWith({ issued: null }), NOWHERE)
  expect(undated.openGraph).not.toHaveProperty('publishedTime')
  expect(undated.other).not.toHaveProperty('citation_publication_date')
  const dated = reportMetadata(reportWith({ issued: '2012-03-21' }), NOWHERE)
  expect(dated.openGraph).toMatchObject({ publishedTime: '2012-03-21' })
  expect(dated.other).toMatchObject({ citation_publication_date: '2012/03/21' })
})
