import { isCollectionBuilt } from './collection-site'
import { facet, COLLECTION_URL, readTexts, reportLinks } from './collection'
import { expect, expectAnswer, test } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 9, 5, 12))
})

test('the list of reports is printed whole, with what it is of, address and date', async ({
  page,
}) => {
  const expected = readTexts().filter(({ agency }) => agency === '国务院')
  await page.goto('/')
  await facet(page, '国务院').click()
  await expect(reportLinks(page)).toHaveCount(expected.length)
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.print-head')
  await expect(head).toContainText('机关国务院')
  await expect(head).toContainText(`所列全部 ${expected.length} 份`)
  await expect(head).toContainText(`本页${page.url()}`)
  await expect(head).toContainText('打印2026年10月5日')
  for (const { title } of expected)
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  for (const role of ['banner', 'navigation', 'searchbox', 'button'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
})

test('what was found is printed with the query, and how much of it there is', async ({ page }) => {
  await page.goto('/?q=财政收入')
  await expectAnswer(page, '份报告')
  const shown = await reportLinks(page).count()
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.print-head')
  await expect(head).toContainText('检索财政收入')
  await expect(head).toContainText(/所列(?:全部|前) \d+ 份/)
  await expect(head).toContainText(`本页${page.url()}`)
  expect(shown).toBeGreaterThan(3)
  await expect(reportLinks(page).first()).toBeVisible()
  await expect(page.locator('a.result').first()).toBeVisible()
  await expect(page.getByText(/（这里列出 \d+ 段）/).first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
