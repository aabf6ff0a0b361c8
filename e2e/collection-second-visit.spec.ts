import path from 'node:path'
import { COLLECTION, isCollectionBuilt } from './collection-site'
import { openAndKeep, test } from './deployed-test'
import { reportLinks } from './collection'
import { expect, typeQuery } from './test'

/* All reports are searched when the service worker answers, too: from the second visit on. */

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ serviceWorkers: 'allow', source: path.join(COLLECTION, 'out') })

test(
  'on a second visit all reports are searched, and again without a network',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, '/')
    await page.goto('/')
    await typeQuery(page, '食品安全', /份报告的 \d+ 段/)
    const found = await page.getByRole('status').textContent()
    const first = await reportLinks(page).first().textContent()
    await deployment.stop()
    await page.goto('/?q=食品安全')
    await expect(page.getByRole('status')).toHaveText(found ?? '')
    await expect(reportLinks(page).first()).toHaveText(first ?? '')
    await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  },
)
