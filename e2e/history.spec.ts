import type { Page } from '@playwright/test'
import {
  address,
  expect,
  expectAnswer,
  goBack,
  goForward,
  highlighted,
  REPORT,
  test,
  typeAndPress,
  typeQuery,
} from './test'

const length = () => history.length

test('typing replaces the entry, once it rests', async ({ page }) => {
  await page.goto(REPORT)
  const before = await page.evaluate(length)
  await typeQuery(page, '政府信息公开工作年度', '共')
  await expect.poll(() => address(page).query).toBe('政府信息公开工作年度')
  expect(await page.evaluate(length)).toBe(before)
})

test(
  'Enter keeps the query as one entry; Back returns to the one before',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    const before = await page.evaluate(length)
    await typeQuery(page, '塑化剂', '共 3 项')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toEqual({ query: '塑化剂', anchor: 'a1-7-p1' })
    expect(await page.evaluate(length)).toBe(before + 1)

    await goBack(page)
    await expect(page.getByLabel('搜索')).toHaveValue('')
    expect(address(page)).toEqual({ query: null, anchor: '' })
    await expect.poll(() => highlighted(page, 'match')).toEqual([])
    await goForward(page)
    await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
    await expect(page.getByRole('status')).toContainText('第 2 项，共 3 项')
  },
)

test(
  'a second query does not overwrite the first one’s entry',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '塑化剂', '共 3 项')
    await page.keyboard.press('Enter')
    await page.getByLabel('搜索').fill('57979')
    await expect(page.getByRole('status')).toContainText('共 2 项')
    await expect.poll(() => address(page).query).toBe('57979')
    await page.keyboard.press('Enter')
    await goBack(page)
    await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
    await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
    await goForward(page)
    await expect(page.getByLabel('搜索')).toHaveValue('57979')
  },
)

test(
  'Back from a chosen result restores match and scroll position',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '食品', '共 43 项')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText('第 2 项')
    await expect.poll(() => address(page).anchor).toBe('s2-p1')
    const last = page.getByRole('complementary').getByRole('listitem').getByRole('link').last()
    // By the keyboard: Firefox's driver scrolls the page before each click in the list, which no reader does.
    await last.focus()
    const scroll = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(scroll)
    await goBack(page)
    await expect(page.getByRole('status')).toContainText('第 2 项，共 43 项')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scroll)
  },
)

test('a reload keeps the match and does not jump', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page).anchor).toBe('s2-p1')
  await page.waitForFunction(
    () => (history.state as { chayue?: { match: number } }).chayue?.match === 1,
  )
  await page.evaluate(() => window.scrollTo(0, 100))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('第 2 项，共 43 项')
  expect(await page.evaluate(() => window.scrollY)).toBe(100)
})

test(
  'what was typed just before a link leads away is there after Back',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '食品', '共 43 项')
    await typeAndPress(page, '塑化剂', page.getByRole('banner').getByRole('link', { name: '查阅' }))
    // Another page, though it shows the same report at the same address.
    await page.waitForURL(REPORT)
    await goBack(page)
    await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
    await expect(page.getByRole('status')).toContainText('共 3 项')
  },
)

test('Back by keyboard keeps the focus where it was', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page).anchor).not.toBe('')
  await page.getByLabel('搜索').fill('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page).anchor).toBe('a1-7-p1')
  await goBack(page)
  await expect(page.getByRole('status')).toContainText('第 1 项，共 43 项')
  await expect(page.getByLabel('搜索')).toBeFocused()
})

test('titles carry the query', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await expect(page).toHaveTitle(/^塑化剂 · 质检总局2011年/)
  await page.getByLabel('搜索').fill('')
  await expect(page).toHaveTitle(/^质检总局2011年/)
})

test(
  'Back to where no match was chosen leaves none chosen',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}?q=食品`)
    await expectAnswer(page, '第 1 项，共 43 项')
    await page.getByRole('complementary', { name: '结果' }).locator('a.result').nth(5).click()
    await expect(page.getByRole('status')).not.toContainText('第 1 项')
    await goBack(page)
    await expect(page.getByRole('status')).toContainText('共 43 项')
    await expect(page.getByRole('status')).not.toContainText('第')
    await expect.poll(() => highlighted(page, 'current')).toEqual([])
    await page.getByLabel('搜索').press('Enter')
    await expect(page.getByRole('status')).toContainText('第 1 项')
  },
)

/** The titles of the history's entries, as the browser lists them. */
async function titles(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const { entries } = await client.send('Page.getNavigationHistory')
  return entries.map(({ title }) => title.replace(/质检总局.*$/, ''))
}

test('each entry of the history bears its own query in its title', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expectAnswer(page, '第 1 项')
  await page.getByLabel('搜索').fill('塑化剂')
  await page.getByLabel('搜索').press('Enter')
  await expectAnswer(page, '第 1 项，共 3 项')
  await page.getByLabel('搜索').fill('许可')
  await expect(page).toHaveTitle(/^许可 · /)
  await page.getByLabel('搜索').press('Enter')
  await expectAnswer(page, '第 1 项')
  await expect
    .poll(() => titles(page))
    .toEqual([expect.any(String), '食品 · ', '塑化剂 · ', '许可 · '])
  await goBack(page)
  await expect(page).toHaveTitle(/^塑化剂 · /)
})

test('a search that is opened in a tab behind has its title before anybody looks', async ({
  page,
}) => {
  // A tab that is not shown paints nothing.
  await page.addInitScript(() => (window.requestAnimationFrame = () => 0))
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page).toHaveTitle(/^塑化剂 · 质检总局2011年/)
})
