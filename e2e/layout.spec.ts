import type { Locator, Page } from '@playwright/test'
import { PARAGRAPH } from '@/components/article/text-elements'
import { expect, expectAnswer, REPORT, test, typeQuery } from './test'

const outlineOf = (page: Page) => page.getByRole('navigation', { name: '目录' })
const resultsOf = (page: Page) => page.getByRole('complementary', { name: '结果' })

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('is not shown')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

for (const width of [320, 360, 768, 1152, 1280, 1920]) {
  test(`nothing runs over the edge at ${width} px, nor is any line longer than 40 characters`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${REPORT}?q=食品`)
    await expectAnswer(page, '共 43 项')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const measures = await page
      .locator(PARAGRAPH)
      .evaluateAll((lines) =>
        lines.map((line) => line.clientWidth / parseFloat(getComputedStyle(line).fontSize)),
      )
    expect(Math.max(...measures)).toBeLessThanOrEqual(40)
  })
}

for (const width of [1280, 1920]) {
  test(`outline, text and results stand beside each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${REPORT}?q=食品`)
    await expect(page.getByRole('status')).toContainText('共 43 项')
    const [outline, text, results] = [
      await boxOf(outlineOf(page)),
      await boxOf(page.getByRole('article')),
      await boxOf(resultsOf(page)),
    ]
    expect(outline.right).toBeLessThanOrEqual(text.x)
    expect(text.right).toBeLessThanOrEqual(results.x)
    // They stay while the text moves.
    const top = await page.evaluate(() => window.scrollY)
    await page.mouse.move(text.x + 100, 500)
    await page.mouse.wheel(0, 3000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top)
    expect((await boxOf(outlineOf(page))).y).toBe(outline.y)
    expect((await boxOf(resultsOf(page))).y).toBe(results.y)
  })
}

for (const width of [360, 768]) {
  test(`the text keeps the screen at ${width} px; position and steps are at the bottom edge`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${REPORT}?q=食品`)
    const status = page.getByRole('status')
    await expect(status).toContainText('第 1 项，共 43 项')
    await expect(outlineOf(page)).toBeHidden()
    await expect(resultsOf(page)).toBeHidden()
    for (const element of [status, page.getByRole('button', { name: '下一项' })]) {
      expect((await boxOf(element)).y).toBeGreaterThan(800 * 0.85)
    }
    await expect(page.getByLabel('搜索')).toBeInViewport()
  })
}

for (const width of [360, 768, 1280]) {
  test(`the text stays where it is at every letter at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${REPORT}#s3`)
    await expect(page.locator('html')).toHaveAttribute('data-scripted')
    const place = async () => (await boxOf(page.locator('#s3'))).y
    const before = await place()
    for (const letter of '食品安全') {
      await typeQuery(page, letter, '共')
      await expect(page).toHaveTitle(new RegExp(`${letter} · `))
      expect(await place()).toBe(before)
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the keyboard does not cover what is at the bottom edge', async ({ page }) => {
    await page.goto(REPORT)
    await expect(page.locator('meta[name=viewport]')).toHaveAttribute(
      'content',
      /interactive-widget=resizes-content/,
    )
  })

  test('search, step and read with one thumb', async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '塑化剂', '共 3 项')
    const next = page.getByRole('button', { name: '下一项' })
    await next.tap()
    await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
    await expect(page.locator('#a1-7-p1')).toBeInViewport()
    const box = await next.boundingBox()
    expect(box?.y).toBeGreaterThan(740 / 2)
  })

  test('results open as a sheet, and a chosen one closes it', async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '行政复议', '共')
    await page.getByRole('button', { name: '结果' }).tap()
    const results = page.getByRole('complementary', { name: '结果' })
    await expect(results).toBeVisible()
    await results.getByRole('link', { name: /提出行政复议的案件/ }).tap()
    await expect(results).toBeHidden()
    await expect(page.locator('#s5-p1')).toBeInViewport()
  })

  test('the outline opens as a sheet, and Escape closes it', async ({ page }) => {
    await page.goto(REPORT)
    await page.getByRole('button', { name: '目录' }).tap()
    const outline = page.getByRole('navigation', { name: '目录' })
    await expect(outline).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(outline).toBeHidden()
    await page.getByRole('button', { name: '目录' }).tap()
    await outline.getByRole('link', { name: /四、/ }).tap()
    await expect(outline).toBeHidden()
    await expect(page.locator('#s4')).toBeInViewport()
  })

  test('what can be tapped is at least 24 px wide and high', async ({ page }) => {
    await page.goto(`${REPORT}?q=食品`)
    await expect(page.getByRole('status')).toContainText('共 43 项')
    const small = await page
      .locator('a:visible, button:visible, label:visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.matches('.sr-only, .skip-link'))
          .map((element) => ({
            name: element.outerHTML.slice(0, 80),
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name }) => name),
      )
    expect(small).toEqual([])
  })

  test('what is copied from the sheet of results is said beside it', async ({ page }) => {
    await page.goto(`${REPORT}?q=塑化剂`)
    await expect(page.getByRole('status')).toContainText('共 3 项')
    await page.getByRole('button', { name: '结果' }).tap()
    await page.getByRole('button', { name: '复制结果' }).tap()
    const status = page.getByRole('status')
    await expect(status).toContainText('已复制结果 1 段')
    const [sheet, bar] = [await boxOf(resultsOf(page)), await boxOf(status)]
    expect(sheet.bottom).toBeLessThanOrEqual(bar.y)
  })
})
