import { isCollectionBuilt } from './collection-site'
import { facet, COLLECTION_URL, params, readTexts, reportLinks } from './collection'
import { address, expect, goBack, letPass, test, typeQuery } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

test('all reports are listed: latest first, with agency and size', async ({ page }) => {
  const texts = readTexts()
  await page.goto('/')
  await expect(page.getByRole('status')).toHaveText(`${texts.length} 份报告`)
  await expect(reportLinks(page)).toHaveCount(texts.length)
  const latest = Math.max(...texts.map(({ year }) => year))
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    `${latest}年`,
  )
  const row = page
    .getByRole('listitem')
    .filter({ hasText: '2025年中华人民共和国国务院政府工作报告' })
  await expect(row).toContainText('国务院')
  await expect(row).toContainText('万字')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/\/r\/r141\/$/)
})

test('the order is in the address, and Back restores it', async ({ page }) => {
  await page.goto('/')
  const first = await reportLinks(page).first().textContent()
  await page.getByRole('navigation', { name: '排序' }).getByRole('link', { name: '篇幅' }).click()
  expect(params(page)).toEqual({ sort: 'size' })
  const sizes = await page.getByRole('main').locator('.report-row-size').allTextContents()
  const characters = sizes.map((size) => parseFloat(size) * (size.includes('万') ? 10_000 : 1))
  expect(characters).toEqual(characters.toSorted((a, b) => b - a))
  await goBack(page)
  await expect.poll(() => params(page)).toEqual({})
  await expect(reportLinks(page).first()).toHaveText(first ?? '')
})

test('facets are in the address, leave what they say, and are taken back', async ({ page }) => {
  const texts = readTexts()
  await page.goto('/')
  await facet(page, '国务院').click()
  expect(params(page)).toEqual({ agency: '国务院' })
  const expected = texts.filter(({ agency }) => agency === '国务院')
  await expect(page.getByRole('status')).toHaveText(`国务院：${expected.length} 份报告`)
  await expect(reportLinks(page)).toHaveCount(expected.length)
  await facet(page, '2012年').click()
  expect(params(page)).toEqual({ agency: '国务院', year: '2012' })
  await expect(reportLinks(page)).toHaveText(['2012年中华人民共和国国务院政府工作报告'])
  await page.getByRole('link', { name: /2012年.*不再限定/ }).click()
  await expect(reportLinks(page)).toHaveCount(expected.length)
  await goBack(page)
  await expect(reportLinks(page)).toHaveCount(1)
  await goBack(page)
  await expect(reportLinks(page)).toHaveCount(expected.length)
  await goBack(page)
  await expect(page.getByRole('status')).toHaveText(`${texts.length} 份报告`)
})

test('an address of facets that leave nothing says so, with a way back', async ({ page }) => {
  await page.goto('/?agency=没有的机关')
  await expect(page.getByRole('status')).toHaveText('没有的机关：0 份报告')
  await page.getByRole('link', { name: '看全部报告' }).click()
  await expect(reportLinks(page)).toHaveCount(readTexts().length)
})

test('what is found stands by report and section, and leads to its place with the query', async ({
  page,
}) => {
  await page.goto('/')
  await typeQuery(page, '食品安全', '份报告的')
  await expect.poll(() => address(page).query).toBe('食品安全')
  const found = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
  await expect(found.first().getByRole('heading', { level: 3 }).first()).toBeVisible()
  const place = found.first().locator('a.result').first()
  await expect(place.locator('mark')).toHaveText(['食品安全'])
  await place.click()
  await expect(page).toHaveURL(/\/r\/r\d+\/\?q=[^#]*#\S+$/)
  await expect(page.getByLabel('搜索')).toHaveValue('食品安全')
  await expect(page.locator(`[id="${address(page).anchor}"]`)).toBeInViewport()
})

test('the reports that are counted are those that have the words', async ({ page }) => {
  const texts = readTexts().filter(({ text }) => text.includes('食品安全'))
  await page.goto('/?q=食品安全')
  await expect(page.getByRole('status')).toContainText(`在 ${texts.length} 份报告的`)
  const more = page.getByRole('button', { name: '更多报告' })
  await expect(async () => {
    if (await more.isVisible()) await more.click({ timeout: 1000 })
    expect(await reportLinks(page).count()).toBe(texts.length)
  }).toPass()
  expect((await reportLinks(page).allTextContents()).sort()).toEqual(
    texts.map(({ title }) => title).sort(),
  )
})

test('facets narrow a search, by as much as they say', async ({ page }) => {
  const texts = readTexts().filter(({ text, year }) => year === 2026 && text.includes('食品安全'))
  await page.goto('/?q=食品安全')
  const year = facet(page, '2026年')
  await expect(year).toHaveText(`2026年${texts.length}`)
  await year.click()
  expect(params(page)).toEqual({ q: '食品安全', year: '2026' })
  await expect(page.getByRole('status')).toContainText(`2026年：在 ${texts.length} 份报告的`)
  await goBack(page)
  await expect(page.getByRole('status')).not.toContainText('2026年')
  await expect(page.getByLabel('搜索')).toHaveValue('食品安全')
})

test('keys: / and Ctrl+K lead to the box, Escape clears and leaves it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('status')).toContainText('份报告')
  await page.keyboard.press('/')
  await expect(page.getByLabel('搜索')).toBeFocused()
  await page.keyboard.type('食品安全')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('搜索')).toHaveValue('')
  await expect(page.getByLabel('搜索')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('搜索')).not.toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('搜索')).toBeFocused()
  // Longer than the address waits for what is typed.
  await letPass(page, 600)
  expect(address(page).query).toBeNull()
})

test('a search without an answer says so and what may help', async ({ page }) => {
  await page.goto('/?q=塑化剂塑化剂&year=2012')
  await expect(page.getByRole('status')).toContainText('没有找到')
  await expect(page.getByText('没有找到：塑化剂塑化剂')).toBeVisible()
  await expect(page.getByText('打开一份报告再查')).toBeVisible()
  await page.getByRole('link', { name: '不限机关和年份' }).click()
  expect(params(page)).toEqual({ q: '塑化剂塑化剂' })
})

test('a query that asks for nothing is told why', async ({ page }) => {
  await page.goto('/?q=-食品')
  await expect(page.getByRole('status')).toContainText('只有要排除的词')
})

test('from a report the query goes on to all of them', async ({ page }) => {
  await page.goto('/r/r141/?q=就业')
  await page.getByRole('complementary').getByRole('link', { name: '在全部报告中检索' }).click()
  await expect(page.getByRole('status')).toContainText('份报告的')
  expect(params(page)).toEqual({ q: '就业' })
})

test('on a phone the facets are a sheet that closes with the choice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('button', { name: '筛选' }).click()
  await facet(page, '海拉尔区').click()
  await expect(facet(page, '海拉尔区')).toBeHidden()
  await expect(page.getByRole('status')).toContainText('4 份报告')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list reads, and its links lead to the reports', async ({ page }) => {
    await page.goto('/')
    await expect(reportLinks(page)).toHaveCount(Math.min(100, readTexts().length))
    await reportLinks(page).first().click()
    await expect(page.locator('.report-text')).toBeVisible()
  })

  test('the pages of the list are there', async ({ page }) => {
    await page.goto('/list/1/')
    await expect(page.getByText('第 1 页，共 1 页')).toBeVisible()
    await expect(page.getByLabel('搜索')).toBeVisible()
  })
})
