import { readFileSync } from 'node:fs'
import { PARAGRAPH } from '@/components/article/text-elements'
import { expect, REPORT, test } from './test'

const SOURCE = readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8')

test.use({ javaScriptEnabled: false })

test('the whole report stands on the page, each character once, in order', async ({ page }) => {
  await page.goto(REPORT)
  const lines = await page.locator(PARAGRAPH).allTextContents()
  expect(lines.join('\n')).toBe(SOURCE)
})

test('the search box is there, and says what it needs', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.getByLabel('搜索')).toBeVisible()
  await expect(page.locator('noscript')).toBeVisible()
})

test('outline and anchors work', async ({ page }) => {
  await page.goto(`${REPORT}#a1-7-p1`)
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }).click()
  await expect(page.locator('#s4')).toBeInViewport()
})

test('on a phone the outline opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(REPORT)
  await page.getByRole('button', { name: '目录' }).click()
  await page.getByRole('navigation').getByRole('link', { name: /五、/ }).click()
  await expect(page).toHaveURL(/#s5$/)
})

test('what would not answer is not shown', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.getByRole('button', { name: '用法' })).toBeHidden()
  await expect(page.getByRole('group', { name: '外观' })).toBeHidden()
})

test('the place of a link is emphasised', async ({ page }) => {
  await page.goto(`${REPORT}#s3-1-p1`)
  const ground = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground('s3-1-p1')).not.toBe(await ground('s3-2-p1'))
})
