import { isCollectionBuilt } from './collection-site'
import { COLLECTION_URL, reportLinks } from './collection'
import { expect, REPORT, test, typeQuery } from './test'
import { policyViolations, watchViolations } from './violations'

test.beforeEach(({ page }) => watchViolations(page))

// As at the end of each test: the page logs no error, and a policy that refuses something logs one.
test.afterEach(async ({ page }) => expect(await policyViolations(page)).toEqual([]))

test('a report is searched, cited and looked through within its policy', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, 'suhuaji', '按拼音')
  await page.getByRole('button', { name: '用法' }).click()
  await expect(page.getByRole('heading', { name: '怎样查找' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }).click()
  await expect(page).toHaveURL(/#s4$/)
  await expect(page.locator('.outline-heat').first()).toBeAttached()
})

test('the appearance is chosen within it', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByRole('group', { name: '外观' }).getByText('深色').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('results are saved within it', async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).click()
  await download
})

test('a page that is not there keeps to it', async ({ page, expectFaults }) => {
  expectFaults(/404/)
  await page.goto('/nothing/')
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
})

test.describe('many reports', () => {
  test.skip(!isCollectionBuilt(), 'no trial site')

  test('all are searched by the worker within it', async ({ page }) => {
    const workers = page.waitForEvent('worker')
    await page.goto(COLLECTION_URL)
    await typeQuery(page, '信息公开', '份报告')
    await workers
    await reportLinks(page).first().click()
    await expect(page.locator('article')).toBeVisible()
    await expect(page.getByRole('status')).toContainText('项')
  })

  test('a page of the list keeps to it', async ({ page }) => {
    await page.goto(`${COLLECTION_URL}/list/1/`)
    await expect(reportLinks(page).first()).toBeVisible()
  })

  test('the form leads to a search without the program', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(COLLECTION_URL)
    await page.getByLabel('搜索').fill('信息公开')
    await page.getByLabel('搜索').press('Enter')
    await expect(page).toHaveURL(/\?q=/)
    await context.close()
  })
})
