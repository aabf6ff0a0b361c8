import type { Page } from '@playwright/test'
import { isCollectionBuilt } from './collection-site'
import { facet, COLLECTION_URL, params, readTexts, reportLinks } from './collection'
import { address, expect, goBack, goForward, letPass, test, typeAndPress, typeQuery } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

/** The reader's scroll position in the list, in CSS pixels. */
const DOWN = 600

const topOf = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** Opens the list and scrolls down in it. */
async function openDown(page: Page) {
  await page.goto('/')
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), DOWN)
  await expect.poll(() => topOf(page)).toBe(DOWN)
}

/** The list is there again, as far down as it was. */
async function expectListDown(page: Page) {
  await expect(page.getByLabel('搜索')).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText(`${readTexts().length} 份报告`)
  await expect.poll(() => topOf(page)).toBe(DOWN)
}

test(
  'Enter keeps the search and leads to its first report; Back leads to the list',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('/')
    await typeQuery(page, '食品安全', '份报告的')
    await page.keyboard.press('Enter')
    await expect(reportLinks(page).first()).toBeFocused()
    expect(params(page)).toEqual({ q: '食品安全' })
    await goBack(page)
    await expect(page.getByLabel('搜索')).toHaveValue('')
    await expect(page.getByRole('status')).toHaveText(`${readTexts().length} 份报告`)
  },
)

test(
  'Back from a report restores query, facets and place',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('/?q=就业&agency=国务院')
    const last = reportLinks(page).nth(4)
    await last.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(0)
    await last.click()
    await expect(page).toHaveURL(/\/r\//)
    await goBack(page)
    await expect(page.getByRole('status')).toContainText('国务院：在')
    await expect(page.getByLabel('搜索')).toHaveValue('就业')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
  },
)

test('what was typed just before a link is followed is there after Back', async ({ page }) => {
  await page.goto('/')
  await typeQuery(page, '食品', '份报告的')
  await typeAndPress(page, '食品安全', reportLinks(page).first())
  await expect(page).toHaveURL(/\/r\//)
  await goBack(page)
  await expect(page.getByLabel('搜索')).toHaveValue('食品安全')
})

test('Back from a search leads to where the list was', async ({ page }) => {
  await openDown(page)
  await typeQuery(page, '食品安全', '份报告的')
  await expect.poll(() => address(page).query).toBe('食品安全')
  await page.keyboard.press('Enter')
  await expect(reportLinks(page).first()).toBeFocused()
  await goBack(page)
  await expectListDown(page)
  // The focused element is gone: Tab must not begin at the top of the page.
  await expect(page.getByRole('main')).toBeFocused()
})

test('Back from an example of the help, too', async ({ page }) => {
  await openDown(page)
  await page.getByRole('button', { name: '用法' }).click()
  await page.locator('#help').getByRole('link').first().click()
  await expect(page.getByRole('status')).not.toHaveText(`${readTexts().length} 份报告`)
  await goBack(page)
  await expectListDown(page)
})

test('Back from a facet leads to the query that was typed, then to where the list was', async ({
  page,
}) => {
  await openDown(page)
  await typeQuery(page, '食品安全', '份报告的')
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), DOWN / 2)
  await facet(page, '2026年').click()
  expect(params(page)).toEqual({ q: '食品安全', year: '2026' })
  await goBack(page)
  await expect.poll(() => params(page)).toEqual({ q: '食品安全' })
  await expect(page.getByLabel('搜索')).toHaveValue('食品安全')
  await expect(page.getByRole('status')).toContainText(/^在.*份报告的/)
  await expect.poll(() => topOf(page)).toBe(DOWN / 2)
  await goBack(page)
  await expect.poll(() => params(page)).toEqual({})
  await expectListDown(page)
})

test('the list’s place outlasts a report that was opened from a query not yet kept', async ({
  page,
}) => {
  await openDown(page)
  await typeQuery(page, '食品安全', '份报告的')
  await reportLinks(page).first().click()
  await expect(page).toHaveURL(/\/r\//)
  await goBack(page)
  await expect(page.getByRole('status')).toContainText('份报告的')
  await page.getByLabel('搜索').press('Enter')
  await expect(reportLinks(page).first()).toBeFocused()
  await goBack(page)
  await expectListDown(page)
})

test('the link that skips to the reports leaves them as they are', async ({ page }) => {
  await page.goto('/?q=工作')
  await page.getByRole('button', { name: '更多报告' }).click()
  await expect(reportLinks(page).nth(10)).toBeFocused()
  const count = await reportLinks(page).count()
  await page.getByRole('link', { name: '跳到报告' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  // Longer than a search takes.
  await letPass(page, 600)
  expect(await reportLinks(page).count()).toBe(count)
  await goBack(page)
  await expect(page).toHaveURL(/q=[^#]*$/)
  await letPass(page, 600)
  expect(await reportLinks(page).count()).toBe(count)
})

for (const [name, go] of [
  ['a facet', (page: Page) => facet(page, '2026年').click()],
  // Not by the driver's click, which scrolls up to the link first.
  [
    'an order',
    (page: Page) =>
      page
        .getByRole('navigation', { name: '排序' })
        .getByRole('link', { name: '标题' })
        .evaluate((link: HTMLElement) => link.click()),
  ],
  [
    'the link that skips to the reports',
    (page: Page) => page.getByRole('link', { name: '跳到报告' }).press('Enter'),
  ],
  ['a hash typed by hand', (page: Page) => page.evaluate(() => void (location.hash = 'reports'))],
  [
    'an entry of another script',
    (page: Page) => page.evaluate(() => history.pushState({ of: 'another' }, '', '#x')),
  ],
] as const) {
  test(`Back and Forward over ${name} ask for no page`, async ({ page }) => {
    await openDown(page)
    const requests: string[] = []
    page.on('request', (request) => request.isNavigationRequest() && requests.push(request.url()))
    const before = page.url()
    await go(page)
    await expect(page).not.toHaveURL(before)
    const after = page.url()
    for (let round = 0; round < 2; round++) {
      await goBack(page)
      await expect(page).toHaveURL(before)
      await expectListDown(page)
      await page.evaluate(() => history.forward())
      await expect(page).toHaveURL(after)
    }
    expect(requests).toEqual([])
  })
}

test('Back and Forward within a page of the list ask for no page', async ({ page }) => {
  await page.goto('/list/1/', { waitUntil: 'networkidle' })
  const requests: string[] = []
  page.on('request', (request) => request.isNavigationRequest() && requests.push(request.url()))
  await page.getByRole('link', { name: '跳到报告' }).press('Enter')
  await page.evaluate(() => history.pushState({ of: 'another' }, '', '#x'))
  // Of the page itself: Firefox's driver does not hear of each.
  const hash = () => page.evaluate(() => location.hash)
  for (const [go, to] of [
    [goBack, '#reports'],
    [goBack, ''],
    [goForward, '#reports'],
    [goForward, '#x'],
  ] as const) {
    await go(page)
    await expect.poll(hash).toBe(to)
  }
  await letPass(page, 300)
  expect(requests).toEqual([])
})

test('the title has the query: when it is opened, typed, and come back to', async ({ page }) => {
  await page.goto('/?q=食品安全')
  await expect(page.getByRole('status')).toContainText('份报告的')
  await expect(page).toHaveTitle(/^食品安全 · 查阅/)
  await page.getByLabel('搜索').fill('就业')
  await expect(page).toHaveTitle(/^就业 · 查阅/)
  await page.getByLabel('搜索').press('Enter')
  await goBack(page)
  await expect(page).toHaveTitle(/^食品安全 · 查阅/)
  expect(await page.locator('title').count()).toBe(1)
})
