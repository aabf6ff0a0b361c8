import { expect, REPORT, test, typeQuery } from './test'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

for (const width of [320, 360]) {
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`${REPORT}?q=食品`)
    await expect(page.getByRole('status')).toContainText('共 43 项')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

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
  const small = await page.locator('a:visible, button:visible, label:visible').evaluateAll((elements) =>
    elements
      .filter((element) => !element.matches('.sr-only, .skip-link'))
      .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name),
  )
  expect(small).toEqual([])
})
