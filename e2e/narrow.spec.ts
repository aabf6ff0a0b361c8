import type { Page } from '@playwright/test'
import { expect, expectAnswer, isOnTop, REPORT, test, typeQuery } from './test'

/* Windows that are narrower or lower than a phone: text at 200 % on a phone, a page at 400 %. */

const resultsOf = (page: Page) => page.getByRole('complementary', { name: '结果' })

/** The share of the window's height that shows the report's text, measured down its middle. */
const shareOfText = (page: Page) =>
  page.evaluate(() => {
    const places = Array.from({ length: 100 }, (_, i) => ((i + 0.5) / 100) * innerHeight)
    return (
      places.filter((y) => document.elementFromPoint(innerWidth / 2, y)?.closest('article'))
        .length / 100
    )
  })

for (const width of [320, 360, 400, 480]) {
  test(`a report leads back to the collection at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(REPORT)
    await expect(page.getByRole('link', { name: '查阅', exact: true })).toBeInViewport({ ratio: 1 })
    await page.getByRole('link', { name: '查阅', exact: true }).click()
    await expect(page).toHaveURL(/\/$/)
  })
}

for (const [width, height] of [
  [180, 370],
  [250, 500],
  [320, 740],
] as const) {
  test(`what is typed can be read in the box, and nothing runs over the edge, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(REPORT)
    await typeQuery(page, '政府信息公开', '共')
    const isCut = await page.getByLabel('搜索').evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(isCut).toBe(false)
    for (const button of ['目录', '结果', '上一项', '下一项', '用法']) {
      await expect(page.getByRole('button', { name: button })).toBeInViewport({ ratio: 1 })
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    for (const [name, panel] of [
      ['结果', resultsOf(page)],
      ['目录', page.getByRole('navigation', { name: '目录' })],
      ['用法', page.getByRole('region', { name: '怎样查找' })],
    ] as const) {
      await page.getByRole('button', { name }).click()
      // Its content comes later than itself.
      await expect(panel.getByRole('link').first()).toBeVisible()
      expect(
        await panel.evaluate((element) => element.scrollWidth - element.clientWidth),
        name,
      ).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
    }
  })
}

for (const [width, height] of [
  [320, 200],
  [320, 256],
  [480, 270],
  [180, 370],
] as const) {
  test(`the text has most of a window of ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${REPORT}?q=食品`)
    await expectAnswer(page, '第 1 项，共 43 项')
    expect(await shareOfText(page)).toBeGreaterThan(0.7)
    await expect(page.getByRole('button', { name: '下一项' })).toBeInViewport({ ratio: 1 })
    // A reader who goes to the box sees it, and the text stays.
    const place = () =>
      page.locator('#s2').evaluate((element) => element.getBoundingClientRect().top)
    const before = await place()
    await page.keyboard.press('/')
    await expect(page.getByLabel('搜索')).toBeFocused()
    await expect(page.getByLabel('搜索')).toBeInViewport({ ratio: 1 })
    await page.keyboard.type('塑')
    await expectAnswer(page, '共')
    expect(await place()).toBe(before)
  })
}

for (const width of [320, 479, 500, 560, 640, 700, 1100]) {
  test(`suggestions stay within the window at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(REPORT)
    await typeQuery(page, '质检', '共')
    const options = page.getByRole('listbox', { name: '建议' }).getByRole('option')
    await expect(options.first()).toBeVisible()
    for (const option of await options.all()) {
      const { x, width: own } = (await option.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + own).toBeLessThanOrEqual(width)
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
  })
}

for (const [width, height] of [
  [180, 370],
  [320, 256],
  [360, 440],
] as const) {
  test(`the last suggestion is not behind a bar at ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(REPORT)
    await typeQuery(page, '质检', '共')
    const last = page.getByRole('listbox', { name: '建议' }).getByRole('option').last()
    await expect(last).toBeAttached()
    await page.keyboard.press('ArrowUp')
    await expect(last).toHaveAttribute('aria-selected', 'true')
    await expect.poll(() => isOnTop(last)).toBe(true)
  })
}

for (const width of [180, 320]) {
  test(`what is searched instead of a long query stays in its button at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`${REPORT}?q=政府信息公开工作年度报诰`)
    await expectAnswer(page, '共')
    await page.getByRole('button', { name: '结果' }).click()
    const button = page.getByRole('button', { name: /^改搜/ })
    await expect(button).toBeInViewport({ ratio: 1 })
    const [inner, outer] = await button.evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      return [words.getBoundingClientRect(), element.getBoundingClientRect()].map(
        ({ left, right }) => [left, right] as const,
      )
    })
    expect(inner![0]).toBeGreaterThan(outer![0] + 4)
    expect(inner![1]).toBeLessThan(outer![1] - 4)
  })
}
