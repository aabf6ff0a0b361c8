import type { Page } from '@playwright/test'
import { clipboard, reference, select, timezoneId } from './cite'
import { expect, REPORT, test } from './test'

/* A site over plain http is no secure context: its pages have no clipboard of their own. */

test.use({ timezoneId })

const PLAIN = 'http://reports.example'

test.beforeEach(async ({ page, baseURL, expectFaults }) => {
  // A header that only secure contexts mind.
  expectFaults(/Cross-Origin-Opener-Policy/)
  await page.route(`${PLAIN}/**`, async (route) => {
    await route.fulfill({
      response: await route.fetch({ url: route.request().url().replace(PLAIN, baseURL!) }),
    })
  })
})

/** The content of the clipboard, read by a page that may. */
async function copied(page: Page) {
  const other = await page.context().newPage()
  await other.goto(REPORT)
  await other.bringToFront()
  const found = await clipboard(other)
  await other.close()
  return found
}

test('a citation is copied with its structure, and said to be', async ({ page }) => {
  await page.goto(PLAIN + REPORT)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await page.locator('#a1-7-p1').hover()
  await page.getByRole('link', { name: '“附件（七）”第 1 段的链接与引用' }).click()
  await page.getByRole('menuitem', { name: '引用' }).click()
  await expect(page.getByRole('status')).toContainText('已复制引文')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { text, html } = await copied(page)
  expect(text.split('\n')).toContain(reference(PLAIN))
  expect(html).toContain('<blockquote')
})

test('so are results, a search, and a selection, which stays', async ({ page }) => {
  await page.goto(`${PLAIN}${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await page.getByRole('button', { name: '复制结果' }).click()
  await expect(page.getByRole('status')).toContainText('已复制结果')
  expect((await copied(page)).text).toContain('塑化剂')
  await page.bringToFront()
  await page.getByRole('button', { name: '分享搜索' }).click()
  await expect(page.getByRole('status')).toContainText('已复制本次搜索的链接')
  expect((await copied(page)).text).toContain(`${PLAIN}${REPORT}?q=`)
  await page.bringToFront()
  await select(page, ['s0-p2', 0], ['s0-p2', 5])
  await page
    .getByRole('group', { name: '所选文字' })
    .getByRole('button', { name: '复制链接' })
    .click()
  await expect(page.getByRole('status')).toContainText('已复制这个位置的链接')
  expect((await copied(page)).text).toContain('#s0-p2:~:text=')
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBe(5)
})

test('where the browser does not copy at all, the text is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false
  })
  await page.goto(`${PLAIN}${REPORT}?q=塑化剂`)
  await page.getByRole('button', { name: '分享搜索' }).click()
  await expect(page.getByRole('textbox', { name: '本次搜索的链接' })).toBeFocused()
})
