import type { Page, Route } from '@playwright/test'
import { isCollectionBuilt } from './collection-site'
import { facet, COLLECTION_URL, readTexts, reportLinks } from './collection'
import { expect, expectAnswer, letPass, test, typeQuery } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

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
  test(`search files ${name}: a notice, and nothing wrong is shown`, async ({
    page,
    expectFaults,
  }) => {
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

test('after more reports did not come, trying again keeps those that were there', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  await page.goto('/?q=工作')
  const more = page.getByRole('button', { name: '更多报告' })
  await more.click()
  await expect(reportLinks(page).nth(10)).toBeFocused()
  const count = await reportLinks(page).count()
  // Longer than it takes until their counts are exact, which reads more of them.
  await letPass(page, 1000)
  await page.route('**/search/**', (route) => route.abort())
  await more.click()
  await expect(page.getByRole('main').getByRole('alert')).not.toBeEmpty()
  await page.unroute('**/search/**')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(more).toBeVisible()
  await expect(reportLinks(page)).toHaveCount(count)
})

/** Of the worker that searches. */
const WORKER = '**/turbopack-worker-*.js'

test('where the worker’s program does not arrive once, the next letter asks for it again', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  await page.route(WORKER, (route) => route.abort(), { times: 1 })
  await page.goto('/')
  await page.getByLabel('搜索').focus()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('检索文件未能载入')
  await typeQuery(page, '食品安全', '份报告的')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('where it never arrives, each letter is told so', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route(WORKER, (route) => route.abort())
  await page.goto('/')
  for (const letter of '食品安全') {
    await page.getByLabel('搜索').pressSequentially(letter)
    await expectAnswer(page, '检索没有完成')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('检索文件未能载入')
  }
})

test('a list of all reports that did not arrive is asked for again', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  const count = readTexts().length
  // The trial site's page has all reports in it: this one says that there are more.
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const body = html
      .replace(`${count} 份报告<`, '99 份报告<')
      .replace(`全部 ${count} 份<`, `前 ${count} 份，共 99 份<`)
      .replace(`\\"total\\":${count}`, '\\"total\\":99')
    await route.fulfill({ response, body })
  })
  await page.route('**/search/catalog.*', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('status')).toHaveText('99 份报告')
  await typeQuery(page, '食品安全', '份报告的')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('报告目录未能载入')
  await page.unroute('**/search/catalog.*')
  await page.getByLabel('搜索').fill('')
  await facet(page, '国务院').click()
  const expected = readTexts().filter(({ agency }) => agency === '国务院')
  await expect(reportLinks(page)).toHaveCount(expected.length)
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})
