import path from 'node:path'
import { COLLECTION, isCollectionBuilt } from '../collection-site'
import { expect, Key, REPORT, test } from './test'

/* The pages that the service worker keeps, in WebKit. */

test('a report that was opened reads and is searched without a network', async ({
  reader,
  deployment,
}) => {
  await reader.openAndKeep(deployment.url + REPORT.slice(1))
  await deployment.stop()
  await reader.goto(`${deployment.url}r/aqsiq-2011/?q=塑化剂`)
  await reader.expectStatus('共 3 项')
  expect(await reader.query()).toBe('塑化剂')
  await expect
    .poll(() => reader.run('return document.getElementById("a1-7-p1").textContent'))
    .toContain('塑化剂')
})

test.describe('all reports', () => {
  test.skip(
    !isCollectionBuilt(),
    'no site of many reports: its texts (CHAYUE_SHARED) are not there',
  )
  test.use({ source: path.join(COLLECTION, 'out') })

  test('are searched on a second visit, and listed without a network', async ({
    reader,
    deployment,
  }) => {
    await reader.openAndKeep(deployment.url)
    await reader.goto(deployment.url)
    await reader.typeQuery('食品安全', /份报告的 \d+ 段/)
    await deployment.stop()
    // Search files are left to the browser's own cache, and a window of this kind has none.
    await reader.goto(deployment.url)
    await reader.expectStatus(/^\d+ 份报告$/)
  })

  test('after Back from another page, the query is in the box', async ({ reader, deployment }) => {
    await reader.goto(deployment.url)
    await reader.typeQuery('食品安全', /份报告的 \d+ 段/)
    await reader.press(Key.ENTER)
    await expect.poll(async () => (await reader.address()).query).toBe('食品安全')
    await reader.driver.get(new URL('/offline/', deployment.url).href)
    await reader.back()
    await expect.poll(async () => (await reader.address()).query).toBe('食品安全')
    await expect.poll(() => reader.query()).toBe('食品安全')
    await reader.expectStatus(/份报告的 \d+ 段/)
    expect(await reader.query()).toBe('食品安全')
  })
})
