import { expect, test } from 'vitest'
import { AT_ROOT, IN_FOLDER, NOWHERE } from './report.fixture'
import { addressOf, reportAddresses } from '@/lib/site/site-address'

test.each([
  ['an unknown origin', NOWHERE, '/', '/r/a-2011/report.txt'],
  [
    'a folder of an unknown origin',
    { origin: null, basePath: '/x' },
    '/x/',
    '/x/r/a-2011/report.txt',
  ],
  ['a domain’s root', AT_ROOT, 'https://example.org/', 'https://example.org/r/a-2011/report.txt'],
  ['a folder', IN_FOLDER, 'https://example.org/x/', 'https://example.org/x/r/a-2011/report.txt'],
])('addresses at %s', (_, site, home, text) => {
  expect(addressOf('/', site)).toBe(home)
  expect(reportAddresses('a-2011', site).text).toBe(text)
})
