import type { Page } from '@playwright/test'
import { address, expect, expectAnswer, goBack, REPORT, test, typeQuery } from './test'

/*
 * Back from another page, out of the browser's back/forward cache where there is one (the project
 * chromium-back-cache), by loading the page anew else: the reader sees the same.
 */

/** Another page of the site. */
const OTHER = '/offline/'

const choice = (page: Page) => page.getByRole('group', { name: '外观' })

/** Leaves for another page by its address, and does something there; then Back. */
async function leaveAndReturn(
  page: Page,
  there: () => Promise<void> = () => Promise.resolve(),
  other = OTHER,
) {
  const left = new URL(page.url()).pathname
  await page.goto(other, { waitUntil: 'load' })
  await there()
  await goBack(page)
  await expect.poll(() => new URL(page.url()).pathname).toBe(left)
}

test('query, marks, results and place are there again', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page)).toEqual({ query: '食品', anchor: 's2-p1' })
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
  await leaveAndReturn(page)
  await expect(page.getByLabel('搜索')).toHaveValue('食品')
  await expectAnswer(page, '第 2 项，共 43 项')
  expect(address(page)).toEqual({ query: '食品', anchor: 's2-p1' })
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(700)
  await goBack(page)
  await expect(page.getByLabel('搜索')).toHaveValue('')
})

test('places before it are as they were, too', async ({ page }) => {
  await page.goto(REPORT)
  const outline = page.getByRole('navigation', { name: '目录' })
  await outline.getByRole('link', { name: /^六、/ }).click()
  await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }))
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(800)
  await outline.getByRole('link', { name: /^三、/ }).click()
  await expect.poll(() => address(page).anchor).toBe('s3')
  await leaveAndReturn(page)
  await goBack(page)
  await expect.poll(() => address(page).anchor).toBe('s6')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(800)
})

test('a look that was chosen on the other page is that of this one, and the choice says so', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(REPORT)
  await choice(page).getByText('浅色').click()
  await leaveAndReturn(
    page,
    async () => {
      await choice(page).getByText('深色').click()
      await expect(choice(page).getByRole('radio', { name: '深色' })).toBeChecked()
    },
    `${REPORT}?q=许可`,
  )
  await expect(choice(page).getByRole('radio', { name: '深色' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a key that was switched off on the other page is off on this one', async ({ page }) => {
  await page.goto(REPORT)
  const slash = page.getByRole('checkbox', { name: '启用 / 键' })
  await leaveAndReturn(
    page,
    async () => {
      await page.getByRole('button', { name: '用法' }).click()
      await slash.uncheck()
    },
    `${REPORT}?q=许可`,
  )
  await page.getByRole('button', { name: '用法' }).click()
  await expect(slash).not.toBeChecked()
})
