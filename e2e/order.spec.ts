import type { Page } from '@playwright/test'
import { expect, expectAnswer, goBack, REPORT, test, typeQuery } from './test'

/* One order for the list of results and for stepping through them. */

const results = (page: Page) => page.getByRole('complementary', { name: '结果' })

/** Where the reader is: the number that the status line says. */
async function position(page: Page): Promise<number> {
  const status = await page.getByRole('status').textContent()
  return Number(/第 (\d+) 项/.exec(status ?? '')?.[1])
}

/** The match in the list that is emphasised, by the numbers beside it. */
async function listed(page: Page): Promise<[number, number]> {
  const entry = results(page).locator('a[aria-current]')
  const [, first = '', last = first] =
    /^第 (\d+)(?:–(\d+))? 项/.exec((await entry.textContent()) ?? '') ?? []
  return [Number(first), Number(last)]
}

/** The numbers of all entries, from top to bottom. */
const numbers = (page: Page) =>
  results(page)
    .getByRole('link', { name: /^第 \d/ })
    .evaluateAll((links) => links.map((link) => parseInt(link.textContent.slice(2), 10)))

for (const order of ['按文中顺序', '按相关度']) {
  test(`steps follow the list, ${order}`, async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '申请', '共')
    if (order === '按相关度') await results(page).getByRole('radio', { name: order }).check()
    await expect(results(page).getByRole('radio', { name: order })).toBeChecked()
    const entries = await numbers(page)
    expect(entries).toEqual([...entries].sort((a, b) => a - b))
    await page.getByLabel('搜索').focus()
    const places: string[] = []
    for (let step = 1; step <= 6; step++) {
      await page.keyboard.press('Enter')
      await expectAnswer(page, `第 ${step} 项`)
      const [first, last] = await listed(page)
      expect(first).toBeLessThanOrEqual(step)
      expect(last).toBeGreaterThanOrEqual(step)
      places.push(
        await results(page)
          .locator('a[aria-current]')
          .evaluate((link: HTMLAnchorElement) => link.hash.slice(1)),
      )
    }
    const inText = await page
      .locator('.paragraph > [id]')
      .evaluateAll(
        (all, places) => all.map(({ id }) => id).filter((id) => places.includes(id)),
        places,
      )
    expect([...new Set(places)].join() === inText.join()).toBe(order === '按文中顺序')
  })
}

test('another order keeps the match that the reader is at', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共')
  await page.getByLabel('搜索').press('Enter')
  await page.getByLabel('搜索').press('Enter')
  await expectAnswer(page, '第 2 项')
  const place = await results(page).locator('a[aria-current]').getAttribute('href')
  await results(page).getByRole('radio', { name: '按相关度' }).check()
  await expectAnswer(page, /第 \d+ 项/)
  expect(await position(page)).not.toBe(2)
  await expect(results(page).locator('a[aria-current]')).toHaveAttribute('href', place ?? '')
  const [first, last] = await listed(page)
  expect(await position(page)).toBeGreaterThanOrEqual(first)
  expect(await position(page)).toBeLessThanOrEqual(last)
})

test('the order outlasts a reload, and comes back with its history entry', async ({ page }) => {
  await page.goto(`${REPORT}?q=行政复议`)
  await expectAnswer(page, '第 1 项')
  await results(page)
    .getByRole('link', { name: /提出行政复议的案件/ })
    .click()
  await results(page).getByRole('radio', { name: '按相关度' }).check()
  const chosen = await position(page)
  await page.reload()
  await expectAnswer(page, `第 ${chosen} 项`)
  await expect(results(page).getByRole('radio', { name: '按相关度' })).toBeChecked()
  // Goes on into entries that follow, also by a link of the page.
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }).click()
  await expect(results(page).getByRole('radio', { name: '按相关度' })).toBeChecked()
  await goBack(page)
  await expect(page).not.toHaveURL(/#s4$/)
  await goBack(page)
  await expect(results(page).getByRole('radio', { name: '按文中顺序' })).toBeChecked()
})
