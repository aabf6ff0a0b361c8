import type { Page } from '@playwright/test'
import { clipboard } from './cite'
import { address, expect, expectAnswer, REPORT, test, typeQuery } from './test'

/* From what was found to citing it, by keyboard. */

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
  )

test('after Enter the next Tab goes to the tools of the place; Enter goes on stepping', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expectAnswer(page, '第 3 项')
  await expect(page.getByLabel('搜索')).toBeFocused()
  // While stepping fast, the address follows once it rests.
  const anchor = await page
    .locator('a.result[aria-current]')
    .evaluate((link: HTMLAnchorElement) => link.hash.slice(1))
  await page.keyboard.press('Tab')
  await expect(page.locator(`#${anchor} + a`)).toBeFocused()
  await expect(page.locator(`#${anchor} + a`)).toBeInViewport()
  expect(await focused(page)).toContain('链接与引用')

  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: '引用' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('已复制')
  expect((await clipboard(page)).text).toContain('行政复议')

  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.press('Enter')
  await expectAnswer(page, '第 4 项')
})

test('Shift+Tab comes back to the box; from there Tab goes on as ever', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#a1-7-p1 + a')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByLabel('搜索')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '上一项' })).toBeFocused()
})

test('what is typed after a step takes the offer back', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化', '共')
  await page.keyboard.press('Enter')
  await page.keyboard.type('剂')
  await expectAnswer(page, '共 3 项')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '上一项' })).toBeFocused()
})

test('after a result, a suggested section, a reference, and a step by its button, too', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共')
  await page
    .getByRole('complementary', { name: '结果' })
    .getByRole('link', { name: /提出行政复议的案件/ })
    .press('Enter')
  await expectAnswer(page, '第')
  await page.keyboard.press('Tab')
  await expect(page.locator('#s5-p1 + a')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(
    page
      .getByRole('complementary', { name: '结果' })
      .getByRole('link', { name: /提出行政复议的案件/ }),
  ).toBeFocused()

  await page.getByRole('button', { name: '下一项' }).press('Enter')
  const { anchor } = address(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(`#${anchor} + a`)).toBeFocused()

  await page.getByLabel('搜索').fill('附件八')
  await expectAnswer(page, '按回车跳到')
  await page.getByLabel('搜索').press('Enter')
  await expectAnswer(page, '已转到')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('附件（八）')
})

test('on a phone a result that was chosen in the sheet leads there, too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共')
  await page.getByRole('button', { name: '结果' }).press('Enter')
  await page.getByRole('link', { name: /提出行政复议的案件/ }).press('Enter')
  await expectAnswer(page, '第')
  await page.keyboard.press('Tab')
  await expect(page.locator('#s5-p1 + a')).toBeFocused()
})
