import type { Route } from '@playwright/test'
import { expect, highlighted, REPORT, test, typeQuery } from './test'

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not found' }),
  'a server error': (route) => route.fulfill({ status: 500, body: 'error' }),
  blocked: (route) => route.abort(),
  'cut off': async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ body: body.slice(0, body.length >> 1) })
  },
  'another file’s content': (route) => route.fulfill({ body: '{"format":1}' }),
}

for (const [name, fault] of Object.entries(FAULTS)) {
  for (const file of ['aqsiq-2011', 'lexicon']) {
    test(`${file} is ${name}: a notice, and the page’s text is scanned`, async ({ page, expectFaults }) => {
      expectFaults(/Failed to load resource/)
      await page.route(`**/search/${file}.*`, fault)
      await page.goto(REPORT)
      await typeQuery(page, '塑化剂', '共 3 项')
      expect(await highlighted(page, 'match')).toHaveLength(3)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('索引未能载入')
      await expect(page.getByRole('main').getByRole('alert')).toContainText(`${file}.`)
    })
  }
}

test('trying again brings the index back', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/lexicon.*', FAULTS.missing!, { times: 1 })
  await page.goto(`${REPORT}?q=食品安全许可`)
  await expect(page.getByRole('status')).toContainText('没有找到')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('status')).toContainText('共 1 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('without the search program the report reads and a notice says so', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource|ChunkLoadError|Loading chunk/)
  // What comes after the page is there, index files aside, is the search program.
  let isLoaded = false
  await page.route('**/_next/static/**/*.js', (route) => (isLoaded ? route.abort() : route.continue()))
  page.on('domcontentloaded', () => (isLoaded = true))
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('塑化剂')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('搜索程序未能载入')
  await expect(page.locator('#a1-7-p1')).toContainText('塑化剂')
})

test('without highlights, marks; the text stays whole', async ({ page }) => {
  await page.addInitScript(() => {
    delete (CSS as { highlights?: unknown }).highlights
  })
  await page.goto(`${REPORT}?q=塑化剂`)
  const marks = page.locator('.report-text mark')
  await expect(marks).toHaveText(['塑化剂', '塑化剂', '塑化剂'])
  await expect(page.locator('.report-text mark[data-current]')).toHaveCount(1)
  const text = await page.locator('#a1-7-p1').textContent()
  await page.getByLabel('搜索').fill('')
  await expect(marks).toHaveCount(0)
  expect(await page.locator('#a1-7-p1').textContent()).toBe(text)
  await page.getByLabel('搜索').fill('57979')
  await expect(marks).toHaveText(['57979', '57979'])
})
