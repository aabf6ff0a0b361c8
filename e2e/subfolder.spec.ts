import path from 'node:path'
import { serve, type StaticServer } from '@/lib/server/serve'
import { HOSTILE, HOSTILE_PATH } from './hostile-site'
import { expect, test as base } from './test'

/* A site in a subfolder of a host (BASE_PATH): all that its programs ask for and lead to is in there. */

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const server: StaticServer = await serve(path.join(HOSTILE, 'out'), HOSTILE_PATH, 0)
      await use(server.url)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

test('what is found in all reports leads to its place', async ({ page, site }) => {
  await page.goto(`${site}?q=许可`)
  await expect(page.getByRole('status')).toContainText('在 3 份报告')
  const result = page.locator('a.result').first()
  await expect(result).toHaveAttribute('href', new RegExp(`^${HOSTILE_PATH}/r/`))
  await result.click()
  await expect(page.getByLabel('搜索')).toHaveValue('许可')
  await expect(page.getByRole('status')).toContainText('第 1 项')
})

test('facets and the search of a report stay in it', async ({ page, site }) => {
  await page.goto(site)
  await page
    .getByRole('navigation', { name: '筛选' })
    .getByRole('link', { name: 'constructor' })
    .click()
  await expect(page.getByRole('status')).toContainText('1 份报告')
  expect(page.url()).toMatch(`${site}?`)
  await page.goto(`${site}r/constructor/`)
  await page.getByLabel('搜索').fill('许可')
  await page.getByRole('link', { name: '在全部报告中检索' }).click()
  await expect(page).toHaveURL(`${site}?q=${encodeURIComponent('许可')}`)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('its service worker is its own', async ({ page, site }) => {
    await page.goto(site)
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(scope).toBe(site)
  })
})
