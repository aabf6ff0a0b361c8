import type { Page } from '@playwright/test'
import { expect, expectAnswer, highlighted, REPORT, test } from './test'

/* A window that gets another size while it is read: a phone that is turned, a window that is dragged. */

const outlineOf = (page: Page) => page.getByRole('navigation', { name: '目录' })
const resultsOf = (page: Page) => page.getByRole('complementary', { name: '结果' })

/** The words at the beginning of the first line below the bar. */
const firstWords = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('[data-top-bar]')!.getBoundingClientRect().bottom
    const range = document.createRange()
    const walker = document.createTreeWalker(
      document.querySelector('article')!,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node as Text).data.length; at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        if (range.getBoundingClientRect().top >= Math.max(bar, 0))
          return (node as Text).data.slice(at, at + 10)
      }
    }
    return ''
  })

/** The distance from the window's top to a word that occurs once in the report, in CSS pixels. */
const placeOf = (page: Page, word: string) =>
  page.evaluate((word) => {
    const walker = document.createTreeWalker(
      document.querySelector('article')!,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(word)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + word.length)
      return range.getBoundingClientRect().top
    }
    throw new Error(`${word} is not in the text`)
  }, word)

/** Where the reader is has been noted; it is once the page rests. */
const rest = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)))

const TURNS = [
  ['a phone is turned', [360, 740], [740, 360]],
  ['a narrow window is made wide', [768, 900], [1280, 900]],
  ['a wide window is made narrow', [1280, 900], [500, 900]],
  ['a wide window is made wider', [1280, 900], [1920, 1000]],
] as const

for (const [name, [width, height], [toWidth, toHeight]] of TURNS) {
  test(`${name}: the line that was read is still at the top, and again when it is turned back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(REPORT)
    await page.waitForLoadState('networkidle')
    await page
      .locator('#a1-7-p1')
      .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + scrollY + 40))
    await rest(page)
    const words = await firstWords(page)
    const before = await placeOf(page, words)
    await page.setViewportSize({ width: toWidth, height: toHeight })
    // Another width has other lines: the words are somewhere in the first one.
    await expect.poll(async () => Math.abs((await placeOf(page, words)) - before)).toBeLessThan(40)
    await rest(page)
    await page.setViewportSize({ width, height })
    await expect.poll(async () => Math.abs((await placeOf(page, words)) - before)).toBeLessThan(3)
  })

  test(`${name}: the match that was looked at is still to be seen`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${REPORT}?q=塑化剂`)
    await expectAnswer(page, '第 1 项，共 3 项')
    await page.waitForLoadState('networkidle')
    await rest(page)
    for (const [wide, high] of [
      [toWidth, toHeight],
      [width, height],
    ] as const) {
      await page.setViewportSize({ width: wide, height: high })
      const isSeen = async () => {
        const bars = await page.evaluate(() => [60, innerHeight - 60])
        const place = await placeOf(page, '塑化剂')
        return place > bars[0]! && place < bars[1]!
      }
      await expect.poll(isSeen).toBe(true)
      await rest(page)
      expect(await isSeen()).toBe(true)
    }
    expect(await highlighted(page, 'current')).toEqual(['塑化剂'])
  })
}

test('the top of a report stays its top', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 })
  await page.goto(REPORT)
  await page.waitForLoadState('networkidle')
  await page.setViewportSize({ width: 1280, height: 800 })
  await rest(page)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const sheet of ['目录', '结果'] as const) {
  test(`${sheet} stands beside the text where it was open while the window was made wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 768, height: 800 })
    await page.goto(`${REPORT}?q=食品`)
    await expectAnswer(page, '共 43 项')
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: sheet }).click()
    const link =
      sheet === '目录'
        ? outlineOf(page).getByRole('link', { name: /^四、/ })
        : resultsOf(page).getByRole('link').last()
    await link.focus()
    await page.setViewportSize({ width: 1280, height: 800 })
    const box = async (element: ReturnType<typeof outlineOf>) => (await element.boundingBox())!
    await expect
      .poll(async () => {
        const [outline, text, results] = [
          await box(outlineOf(page)),
          await box(page.getByRole('article')),
          await box(resultsOf(page)),
        ]
        return (
          outline.x + outline.width <= text.x &&
          text.x + text.width <= results.x &&
          text.width > 500
        )
      })
      .toBe(true)
    await expect(link).toBeFocused()
    // And is a sheet again, closed, in a narrow one.
    await page.setViewportSize({ width: 768, height: 800 })
    await expect(outlineOf(page)).toBeHidden()
    await expect(resultsOf(page)).toBeHidden()
  })
}
