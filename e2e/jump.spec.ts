import type { Page } from '@playwright/test'
import { address, expect, expectAnswer, goBack, REPORT, test, typeQuery } from './test'

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

test('a reference offers “跳到 三、（二）”, and Enter takes it', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('三（二）')
  await expect(option(page, /^跳到 三、（二）/)).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('按回车跳到 三、（二）')
  await page.keyboard.press('Enter')
  await expect(page.locator('#s3-2')).toBeInViewport()
  await expect(page.locator('#s3-2')).toHaveAttribute('data-target')
  await expect(page.getByRole('status')).toHaveText('已转到 三、（二）')
  expect(address(page)).toEqual({ query: '三（二）', anchor: 's3-2' })
})

test('a press on the offer takes it, too', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('附件八')
  await option(page, /^跳到 附件（八）/).click()
  await expect(page.locator('#a1-8')).toBeInViewport()
  expect(address(page).anchor).toBe('a1-8')
})

test('where several sections fit, all are offered in the order of the text', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('（二）')
  const jumps = page
    .getByRole('complementary', { name: '结果' })
    .getByRole('link', { name: /^跳到/ })
  await expect(jumps).toHaveText([/一、（二）/, /三、（二）/, /六、（二）/, /附件（二）/])
})

test('what is no section is no jump', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').fill('附件九十九')
  await expectAnswer(page, /^没有找到$/)
  await expect(page.getByRole('complementary').getByRole('link', { name: /^跳到/ })).toHaveCount(0)
})

test('Back from a jump among the results leads to where the reader was', async ({ page }) => {
  await page.goto(`${REPORT}?q=附件八#s2`)
  const jump = page
    .getByRole('complementary', { name: '结果' })
    .getByRole('link', { name: /^跳到/ })
    .first()
  await expect(jump).toBeVisible()
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }))
  await jump.click()
  await expect(page.locator('#a1-8')).toBeInViewport()
  await goBack(page)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
})

test('Enter on the same reference leads there again', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '附件八', '按回车跳到')
  await page.keyboard.press('Enter')
  await expect(page.locator('#a1-8')).toBeInViewport()
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await expect(page.locator('#a1-8')).not.toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#a1-8')).toBeInViewport()
})
