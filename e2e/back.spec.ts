import type { Page } from '@playwright/test'
import {
  expect,
  expectAnswer,
  goBack,
  goForward,
  letPass,
  PROGRAMS,
  REPORT,
  test,
  typeQuery,
} from './test'

/*
 * The reader moves within a report by all ways that make an entry of the history, and comes back:
 * the page is never asked for again, and its scroll position is as before.
 */

/** The number of requests for the page. */
function countDocuments(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count++
  })
  return () => count
}

const topOf = (page: Page) => page.evaluate(() => Math.round(scrollY))

/**
 * Scrolls to a place that no link leads to, as a reader does who reads on, once the page has come to rest:
 * the browser looks for the words of a text fragment later.
 */
async function readTo(page: Page, top: number) {
  let before = -1
  await expect
    .poll(async () => before === (before = await topOf(page)), { intervals: [200] })
    .toBe(true)
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top)
  await expect.poll(() => topOf(page)).toBe(top)
}

const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash)
const outlineLink = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: '目录' }).getByRole('link', { name })

for (const path of ['/', REPORT]) {
  test(`Back through links of the outline on ${path}`, { tag: '@firefox' }, async ({ page }) => {
    const documents = countDocuments(page)
    await page.goto(path)
    const tops: number[] = []
    for (const [name, hash] of [
      [/^六、/, '#s6'],
      [/^二、/, '#s2'],
      [/^三、/, '#s3'],
    ] as const) {
      await outlineLink(page, name).click()
      await expect.poll(() => hashOf(page)).toBe(hash)
      // On from where the link led to.
      await readTo(page, (await topOf(page)) - 130)
      tops.push(await topOf(page))
    }
    for (const [at, hash] of [
      [1, '#s2'],
      [0, '#s6'],
    ] as const) {
      await goBack(page)
      await expect.poll(() => hashOf(page)).toBe(hash)
      await expect.poll(() => topOf(page)).toBe(tops[at])
      await expect(page.locator(hash)).toHaveAttribute('data-target')
    }
    await goForward(page)
    await expect.poll(() => hashOf(page)).toBe('#s2')
    await expect.poll(() => topOf(page)).toBe(tops[1])
    expect(documents()).toBe(1)
  })
}

test('Back twice at once leaves the place between as it was', async ({ page }) => {
  await page.goto(REPORT)
  await outlineLink(page, /^六、/).click()
  await expect.poll(() => hashOf(page)).toBe('#s6')
  await readTo(page, 700)
  await outlineLink(page, /^三、/).click()
  await expect.poll(() => hashOf(page)).toBe('#s3')
  await readTo(page, 300)
  await page.evaluate(() => {
    history.back()
    history.back()
  })
  // Firefox's driver does not hear of the second one.
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  await goForward(page)
  await expect.poll(() => topOf(page)).toBe(700)
  await goForward(page)
  await expect.poll(() => topOf(page)).toBe(300)
})

type Way = {
  readonly name: string
  readonly go: (page: Page) => Promise<unknown>
  readonly address: RegExp
}

/** The ways to make an entry of the history in a page. */
const WAYS: readonly Way[] = [
  {
    name: 'a link of the outline',
    go: (page) => outlineLink(page, /^六、/).click(),
    address: /#s6$/,
  },
  {
    name: 'a link in the text',
    go: (page) =>
      page
        .locator('.report-text a[href="#a1"]')
        .first()
        .evaluate((link: HTMLElement) => link.click()),
    address: /#a1$/,
  },
  {
    name: 'the link that skips to the text',
    go: (page) => page.getByRole('link', { name: '跳到正文' }).press('Enter'),
    address: /#s0$/,
  },
  {
    name: 'a hash typed by hand',
    go: (page) => page.evaluate(() => void (location.hash = 's3-2-p1')),
    address: /#s3-2-p1$/,
  },
  {
    name: 'a hash of no place',
    go: (page) => page.evaluate(() => void (location.hash = 's3-2-p99')),
    address: /#s3-2-p99$/,
  },
  {
    name: 'a text fragment',
    go: (page) => page.evaluate(() => void (location.hash = 's4:~:text=收费')),
    address: /#s4/,
  },
  {
    name: 'an entry of another script',
    go: (page) => page.evaluate(() => history.pushState({ of: 'another' }, '', '#s5')),
    address: /#s5$/,
  },
  // Not by the driver's click, which in Firefox scrolls the page besides the list.
  {
    name: 'a result',
    go: (page) =>
      page
        .getByRole('complementary', { name: '结果' })
        .locator('a.result')
        .last()
        .evaluate((link: HTMLElement) => link.click()),
    address: /#/,
  },
  {
    name: 'a query',
    go: async (page) => {
      await page.getByLabel('搜索').fill('塑化剂')
      await expectAnswer(page, '共 3 项')
      await page.keyboard.press('Enter')
    },
    address: /q=%E5%A1%91%E5%8C%96%E5%89%82#/,
  },
]

for (const { name, go, address } of WAYS) {
  test(`Back and Forward over ${name}`, async ({ page, context, expectFaults }) => {
    // Chromium asks for the icon of each address; what copies results comes in an idle moment, or not.
    expectFaults(/icon\.svg/)
    expectFaults(PROGRAMS)
    const documents = countDocuments(page)
    await page.goto(REPORT)
    await typeQuery(page, '食品', '共 43 项')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#./)
    await page.getByLabel('按文中顺序').check()
    await readTo(page, 900)
    const before = page.url()
    // Where nothing answers, nothing is asked for.
    await context.setOffline(true)
    for (const round of ['first', 'second']) {
      if (round === 'first') await go(page)
      else await goForward(page)
      await expect(page).toHaveURL(address)
      if (round === 'second') await expect.poll(() => topOf(page)).toBe(1500)
      else await readTo(page, 1500)
      await goBack(page)
      await expect(page).toHaveURL(before)
      await expect.poll(() => topOf(page)).toBe(900)
      await expect(page.getByLabel('搜索')).toHaveValue('食品')
      await expectAnswer(page, '第 1 项，共 43 项')
      await expect(page.getByLabel('按文中顺序')).toBeChecked()
    }
    await letPass(page, 300)
    expect(await topOf(page)).toBe(900)
    expect(documents()).toBe(1)
  })
}

test('a link that is followed while the program arrives keeps its place in the address', async ({
  page,
}) => {
  // The program's parts come one after the other, the router's before the page's.
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  let held = 0
  await page.route(/\/_next\/static\/chunks\/(?!start-)[^/]+\.js$/, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    if (!body.includes('__NA') && body.includes('跳到正文')) {
      held++
      await released
    }
    await route.fulfill({ response, body })
  })
  await page.goto(REPORT, { waitUntil: 'commit' })
  await expect.poll(() => held).toBe(1)
  await letPass(page, 1000)
  await outlineLink(page, /^三、/).click()
  await expect.poll(() => hashOf(page)).toBe('#s3')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  await letPass(page, 300)
  expect(hashOf(page)).toBe('#s3')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
