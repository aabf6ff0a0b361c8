import type { Page } from '@playwright/test'
import { PARAGRAPH } from '@/components/article/text-elements'
import { AGENCY, HEADING, LINES, NOTE, TITLE } from './hostile-site'
import { test as base } from './made-up-test'
import { expect, expectAnswer } from './test'

/* Reports, queries and addresses full of what is not to run: all of it is text, and nothing runs. */

type Watched = { readonly expectNothingRan: () => Promise<void> }

const test = base.extend<Watched>({
  expectNothingRan: [
    async ({ page, site }, use) => {
      const events: string[] = []
      page.on(
        'dialog',
        (dialog) => (events.push(`dialog ${dialog.message()}`), void dialog.dismiss()),
      )
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site}/`)) events.push(`request ${request.url()}`)
      })
      await use(async () => {
        expect(await page.evaluate(() => Reflect.get(window, 'pwned') as unknown)).toBeUndefined()
        // Markup that would run later: when it is shown, or touched.
        expect(await page.evaluate(foreignMarkup)).toEqual([])
        expect(events).toEqual([])
      })
    },
    { auto: true },
  ],
})

/** Elements and attributes that this site's pages never have. */
function foreignMarkup(): string[] {
  const isOurs = ({ src, type }: HTMLScriptElement) =>
    src.startsWith(`${location.origin}/`) ||
    (src === '' && /^application\/(?:ld\+)?json$/.test(type))
  const scripts = [...document.scripts]
    .filter((script) => !isOurs(script))
    .map((script) => script.outerHTML)
  const others = [
    ...document.querySelectorAll(
      'img, iframe, object, embed, base, body svg, main b, main i, [src^="javascript"], [href^="javascript"], form[action]:not([action="/texts/"])',
    ),
  ].map((element) => element.outerHTML)
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name.startsWith('on'))
      .map((name) => `${element.tagName} ${name}`),
  )
  return [...scripts, ...others, ...handlers]
}

const lineOf = (page: Page, text: string) => page.locator(PARAGRAPH).filter({ hasText: text })

test('a report shows its text, its metadata and its notes as they stand', async ({
  page,
  site,
  expectNothingRan,
}) => {
  await page.goto(`${site}/r/markup/`)
  await expect(page).toHaveTitle(`${TITLE} · 查阅`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  for (const line of LINES) await expect(lineOf(page, line).first()).toBeAttached()
  const texts = await page
    .locator(PARAGRAPH)
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent))
  expect(texts).toEqual([
    `${TITLE}报告`,
    '一、概述',
    `（一）${HEADING}`,
    ...LINES,
    '二、结语',
    '完。',
  ])
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText(HEADING)
  await expect(page.locator('.about').first()).toContainText(AGENCY)
  expect(await page.locator('.editor-note').getAttribute('data-note')).toBe(NOTE)
  expect(await page.locator('meta[name="citation_title"]').getAttribute('content')).toBe(TITLE)
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toContain(AGENCY)
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {
    name: string
    author: { name: string }
  }
  expect([data.name, data.author.name]).toEqual([TITLE, AGENCY])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-head')).toContainText(AGENCY)
  await expectNothingRan()
})

test('what is found is marked and listed as it stands', async ({
  page,
  site,
  expectNothingRan,
}) => {
  await page.goto(`${site}/r/markup/`)
  const box = page.getByLabel('搜索')
  await box.fill('onerror')
  await expect(page.getByRole('status')).toContainText('共')
  await expect(
    page
      .locator('.result-text')
      .filter({ hasText: '<img src=x onerror="window.pwned=1">许可' })
      .first(),
  ).toBeVisible()
  await box.fill('<script>window.pwned=1</script>')
  await expect(page.locator('.result-text').first()).toContainText(
    '<script>window.pwned=1</script>',
  )
  await box.fill('皆是')
  await expect(page.getByRole('status')).toContainText('共 1 项')
  await box.pressSequentially('<svg onload=')
  await box.press('Enter')
  await expectAnswer(page, '没有找到')
  await expectNothingRan()
})

test('names that every object has are found', async ({ page, site }) => {
  await page.goto(`${site}/r/constructor/?q=constructor`)
  await expect(page.getByRole('status')).toContainText('共 1 项')
  for (const name of ['__proto__', 'toString', 'constructor']) {
    await page.goto(`${site}/r/markup/?q=${name}`)
    await expect(page.getByRole('status')).toContainText('共 1 项')
  }
})

const HOSTILE_QUERIES = [
  '<img src=x onerror=window.pwned=1>',
  '"><script>window.pwned=1</script>',
  'javascript:window.pwned=1',
  '%',
  '\u202e许可',
  '-<b> OR "',
]

test.describe('an address', () => {
  for (const query of HOSTILE_QUERIES) {
    test(`asks for ${query}`, async ({ page, site, expectNothingRan }) => {
      const search = new URLSearchParams({ q: query }).toString()
      for (const target of [
        `/r/markup/?${search}#"><img src=x onerror=window.pwned=1>`,
        `/?${search}&agency=${encodeURIComponent(query)}&year=<b>&sort=__proto__`,
      ]) {
        await page.goto(site + target)
        await expect(page.getByLabel('搜索')).toHaveValue(query)
        await expect(page.getByRole('status')).not.toHaveText(/正在|^$/)
        await expectNothingRan()
      }
    })
  }

  for (const target of [
    '/r/markup/?q=%E5%A1%&q=x#%',
    '/r/markup/#javascript:window.pwned=1',
    '/r/markup/?__proto__[pwned]=1&constructor=1#__proto__',
    '/?agency=__proto__&q=constructor',
  ]) {
    test(`is ${target}`, async ({ page, site, expectNothingRan }) => {
      await page.goto(site + target)
      await expect(page.locator('html[data-scripted]')).toBeAttached()
      await expectNothingRan()
    })
  }

  for (const target of [
    '/r/<script>window.pwned=1</script>/',
    '/%3Cimg%20src=x%20onerror=window.pwned=1%3E',
    '/r/markup/"><svg onload=window.pwned=1>',
    '/%00',
    '/%',
    '/r/__proto__/',
    '/javascript:window.pwned=1?q=<b>#<b>',
  ]) {
    test(`leads nowhere: ${target}`, async ({ page, site, expectFaults, expectNothingRan }) => {
      expectFaults(/404/)
      const response = await page.goto(site + target)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
      await expectNothingRan()
    })
  }
})

const TITLES = [TITLE, '__proto__', 'hasOwnProperty'].sort()
/** Of the reports that are hostile to nobody. */
const isOther = (title: string) => title.startsWith('青石局')

test('the collection lists, filters and finds as things stand', async ({
  page,
  site,
  expectNothingRan,
}) => {
  await page.goto(`${site}/`)
  expect(
    (await page.locator('.report-row-title').allTextContents())
      .filter((title) => !isOther(title))
      .sort(),
  ).toEqual(TITLES)
  const facets = page.getByRole('navigation', { name: '筛选' })
  for (const agency of [AGENCY, 'constructor', '__proto__']) {
    await facets.getByRole('link', { name: agency }).click()
    await expect(page.getByRole('status')).toContainText('1 份报告')
    await facets.getByRole('link', { name: agency }).click()
  }
  await page.getByLabel('搜索').fill('许可')
  await expect(page.getByRole('status')).toContainText('在 3 份报告')
  expect((await page.locator('.found-title').allTextContents()).sort()).toEqual(TITLES)
  await page.getByLabel('搜索').fill('"<img src=x onerror"')
  await expect(page.getByRole('status')).toContainText('在 1 份报告')
  await expect(page.locator('.result-text').first()).toContainText(
    '<img src=x onerror="window.pwned=1">许可',
  )
  await expectNothingRan()
})

test('what is cited is text where it is pasted', async ({
  page,
  site,
  browserName,
  expectNothingRan,
}) => {
  test.skip(browserName !== 'chromium', 'reads the clipboard')
  await page.goto(`${site}/r/markup/`)
  const line = page.locator('.paragraph').filter({ hasText: LINES[1] })
  await line.locator('> a').click()
  await page.getByRole('menuitem', { name: /引用/ }).first().click()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
      }),
    )
    .toContain('&lt;img src=x onerror=')
  await expectNothingRan()
})
