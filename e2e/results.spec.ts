import type { Page } from '@playwright/test'
import { expect, expectAnswer, REPORT, test } from './test'

/* The list of results, beside the text or in its sheet. */

const top = (page: Page) => page.locator('#results').evaluate(({ scrollTop }) => scrollTop)
const scrollDown = (page: Page) =>
  page.locator('#results').evaluate((list) => list.scrollTo({ top: 500, behavior: 'instant' }))

test('the results of another query are shown from their beginning', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expectAnswer(page, '共 43 项')
  await scrollDown(page)
  expect(await top(page)).toBe(500)
  await page.getByLabel('搜索').fill('许可')
  await expect.poll(() => top(page)).toBe(0)
})

test('so they are in a sheet that was closed meanwhile; those of the same query where they were', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto(`${REPORT}?q=食品`)
  await expectAnswer(page, '共 43 项')
  const open = page.getByRole('button', { name: '结果' })
  await open.click()
  await scrollDown(page)
  await page.keyboard.press('Escape')
  await open.click()
  await expect.poll(() => top(page)).toBe(500)
  await page.keyboard.press('Escape')
  await page.getByLabel('搜索').fill('许可')
  await expectAnswer(page, '共')
  await open.click()
  await expect(page.locator('#results')).toBeVisible()
  await expect.poll(() => top(page)).toBe(0)
})
