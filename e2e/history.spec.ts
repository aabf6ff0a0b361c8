import { address, expect, highlighted, REPORT, test, typeQuery } from './test'

const length = () => history.length

test('typing replaces the entry, once it rests', async ({ page }) => {
  await page.goto(REPORT)
  const before = await page.evaluate(length)
  await typeQuery(page, '政府信息公开工作年度', '共')
  await expect.poll(() => address(page).query).toBe('政府信息公开工作年度')
  expect(await page.evaluate(length)).toBe(before)
})

test('Enter keeps the query as one entry; Back returns to the one before', async ({ page }) => {
  await page.goto(REPORT)
  const before = await page.evaluate(length)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page)).toEqual({ query: '塑化剂', anchor: 'a1-7-p1' })
  expect(await page.evaluate(length)).toBe(before + 1)

  await page.goBack()
  await expect(page.getByLabel('搜索')).toHaveValue('')
  expect(address(page)).toEqual({ query: null, anchor: '' })
  expect(await highlighted(page, 'match')).toEqual([])
  await page.goForward()
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('第 2 项，共 3 项')
})

test('a second query does not overwrite the first one’s entry', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.keyboard.press('Enter')
  await page.getByLabel('搜索').fill('57979')
  await expect(page.getByRole('status')).toContainText('共 2 项')
  await expect.poll(() => address(page).query).toBe('57979')
  await page.keyboard.press('Enter')
  await page.goBack()
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
  await page.goForward()
  await expect(page.getByLabel('搜索')).toHaveValue('57979')
})

test('Back from a chosen result restores match and scroll position', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 2 项')
  await expect.poll(() => address(page).anchor).toBe('s2-p1')
  const scroll = await page.evaluate(() => window.scrollY)
  await page.getByRole('complementary').getByRole('listitem').getByRole('link').last().click()
  await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(scroll)
  await page.goBack()
  await expect(page.getByRole('status')).toContainText('第 2 项，共 43 项')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scroll)
})

test('a reload keeps the match and does not jump', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page).anchor).toBe('s2-p1')
  await page.waitForFunction(() => (history.state as { chayue?: { match: number } }).chayue?.match === 1)
  await page.evaluate(() => window.scrollTo(0, 100))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('第 2 项，共 43 项')
  expect(await page.evaluate(() => window.scrollY)).toBe(100)
})

test('titles carry the query', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await expect(page).toHaveTitle(/^塑化剂 · 质检总局2011年/)
  await page.getByLabel('搜索').fill('')
  await expect(page).toHaveTitle(/^质检总局2011年/)
})
