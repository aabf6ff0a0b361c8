import type { Page, Route } from '@playwright/test'
import { isCollectionBuilt } from './collection-site'
import { LIBRARY, reportLinks } from './library'
import { expect, test, typeQuery } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: LIBRARY })

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not found' }),
  'cut off': async (route) => {
    const body = await (await route.fetch()).body()
    await route.fulfill({ body: body.subarray(0, body.length >> 1) })
  },
  'of another version': (route) => route.fulfill({ body: '{"format":1}' }),
}

/** Nothing that could be taken for an answer is shown. */
async function expectNotice(page: Page) {
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('请重新载入这一页')
  await expect(alert.getByRole('button', { name: '重新载入' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('检索没有完成')
  await expect(page.getByText('没有找到')).toHaveCount(0)
}

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`search files ${name}: a notice, and nothing wrong is shown`, async ({ page, expectFaults }) => {
    expectFaults(/Failed to load resource/)
    await page.route('**/search/**', fault)
    await page.goto('/')
    await page.getByLabel('搜索').pressSequentially('食品安全')
    await expectNotice(page)
    await expect(reportLinks(page)).toHaveCount(0)
  })

  test(`search files ${name} while the page is open: a notice`, async ({ page, expectFaults }) => {
    expectFaults(/Failed to load resource/)
    await page.goto('/')
    await typeQuery(page, '食品安全', '份报告的')
    await page.route('**/search/**', fault)
    await page.getByLabel('搜索').fill('海拉尔河')
    await expectNotice(page)
  })
}

test('reloading leads to the same search', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/**', FAULTS.missing!)
  await page.goto('/?q=食品安全')
  await expectNotice(page)
  await page.unroute('**/search/**')
  await page.getByRole('button', { name: '重新载入' }).click()
  await expect(page.getByRole('status')).toContainText('份报告的')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('trying again goes on with the search', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/**', (route) => route.abort())
  await page.goto('/?q=食品安全')
  await expect(page.getByRole('main').getByRole('alert')).not.toBeEmpty()
  await page.unroute('**/search/**')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('status')).toContainText('份报告的')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})
