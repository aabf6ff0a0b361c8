import { setTimeout as wait } from 'node:timers/promises'
import type { Route } from '@playwright/test'
import { PARAGRAPH } from '@/components/article/text-elements'
import { replaceIndex } from './faults'
import { letOwnScripts, scriptsOf } from './own-scripts'
import {
  expect,
  highlighted,
  holdBack,
  letPass,
  REPORT,
  test,
  typeAndPress,
  typeQuery,
} from './test'

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
    test(`${file} is ${name}: a notice, and the page’s text is scanned`, async ({
      page,
      expectFaults,
    }) => {
      expectFaults(/Failed to load resource/)
      await page.route(`**/search/${file}.*`, fault)
      await page.goto(REPORT)
      await typeQuery(page, '塑化剂', '共 3 项')
      expect(await highlighted(page, 'match')).toHaveLength(3)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('索引未能载入')
      await expect(page.getByRole('main').getByRole('alert')).toContainText(`${file}.`)
      // In the reader's language: but for the file's name there are no words of another.
      await expect(page.getByRole('main').getByRole('alert').getByText(`${file}.`)).toHaveText(
        /^[\w.-]+：[\p{Script=Han}，\d ]+$/u,
      )
    })
  }
}

const WRONG: Record<string, (json: string) => string> = {
  'of another format version': (json) => json.replace(/"format":\d+/, '"format":99'),
  'of another report': (json) => json.replace('"report":"aqsiq-2011"', '"report":"other"'),
  'of another text': (json) => json.replace(/"paragraphs":\d+/, '"paragraphs":7'),
  'no JSON': () => '<!doctype html>',
}

for (const [name, change] of Object.entries(WRONG)) {
  test(`the index is what its name says, but ${name}: a notice, and the page’s text is scanned`, async ({
    page,
  }) => {
    await replaceIndex(page, change)
    await page.goto(REPORT)
    await typeQuery(page, '塑化剂', '共 3 项')
    expect(await highlighted(page, 'match')).toHaveLength(3)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('索引未能载入')
  })
}

test('an index that never arrives: a notice, and the page’s text is scanned', async ({ page }) => {
  await holdBack(page, '**/search/aqsiq-2011.*')
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('塑化剂')
  await expect(page.getByRole('status')).toContainText('正在载入索引')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('索引未能载入', {
    timeout: 40_000,
  })
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('a reload that the notice offers keeps what was typed just before', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/aqsiq-2011.*', (route) => route.fulfill({ status: 404 }), {
    times: 1,
  })
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  await typeAndPress(
    page,
    '塑化剂',
    page.getByRole('main').getByRole('alert').getByRole('button', { name: '重新载入' }),
  )
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('a notice without a network leaves the fault’s buttons free', async ({
  page,
  context,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await page.route('**/search/aqsiq-2011.*', (route) => route.fulfill({ status: 404 }))
    await page.goto(REPORT)
    await typeQuery(page, '食品', '共 43 项')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.evaluate(() => dispatchEvent(new Event('offline')))
    await expect(page.getByRole('region', { name: '网络与版本' })).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('alert')
      .getByRole('button', { name: '重试' })
      .click({ timeout: 5000 })
    await page.getByRole('button', { name: '知道了' }).click({ timeout: 5000 })
    await context.setOffline(false)
  }
})

for (const late of ['aqsiq-2011', 'lexicon']) {
  test(`${late} arrives last, after the query: its answer is the query’s last word`, async ({
    page,
  }) => {
    const release = await holdBack(page, `**/search/${late}.*`)
    await page.goto(REPORT)
    await page.getByLabel('搜索').pressSequentially('许可证')
    await page.getByLabel('搜索').fill('塑化剂')
    await expect(page.getByRole('status')).toContainText('正在载入索引')
    release()
    await expect(page.getByRole('status')).toContainText('共 3 项')
    expect(await highlighted(page, 'match')).toEqual(['塑化剂', '塑化剂', '塑化剂'])
  })
}

test('a table that a query asks for arrives after the next query: that one stands', async ({
  page,
}) => {
  const release = await holdBack(page, '**/search/sounds.*')
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('zhijianzongju')
  await expect(page.getByRole('status')).toContainText('正在载入拼音表')
  await page.getByLabel('搜索').fill('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
  const arrived = page.waitForResponse('**/search/sounds.*')
  release()
  await (await arrived).finished()
  // It is checked and read before it could be used.
  await letPass(page, 600)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  expect(await highlighted(page, 'match')).toEqual(['塑化剂', '塑化剂', '塑化剂'])
})

test('trying again brings the index back', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/lexicon.*', FAULTS.missing!, { times: 1 })
  await page.goto(`${REPORT}?q=食品安全许可`)
  await expect(page.getByRole('status')).toContainText('没有找到')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('status')).toContainText('共 1 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('without the search program the report reads and a notice says so', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource|ChunkLoadError|Loading chunk/)
  // The file that the page itself does not name, index files aside, is the search program.
  await letOwnScripts(page)
  await page.goto(REPORT)
  await page.getByLabel('搜索').pressSequentially('塑化剂')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('搜索程序未能载入')
  await expect(page.locator('#a1-7-p1')).toContainText('塑化剂')
})

test('help that does not arrive says so, and comes when asked again', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  await letOwnScripts(page)
  await page.goto(REPORT)
  await page.getByRole('button', { name: '用法' }).click()
  const help = page.getByRole('region', { name: '怎样查找' })
  await expect(help).toContainText('用法未能载入')
  await page.unrouteAll()
  await help.getByRole('button', { name: '再试一次' }).click()
  await expect(help.getByRole('link').first()).toBeVisible()
  await expect(help).not.toContainText('未能载入')
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

for (const [name, fault] of [
  ['does not come', (route: Route) => route.abort()],
  // React has begun meanwhile, and gives the page up.
  [
    'does not come in the end',
    async (route: Route) => void (await wait(1000), await route.abort()),
  ],
  [
    'ends in an error',
    (route: Route) =>
      route.fulfill({ body: 'throw new Error("half-way")', contentType: 'text/javascript' }),
  ],
] as const) {
  test(`whichever script ${name}, the report reads, and its links lead to their places`, async ({
    page,
    expectFaults,
  }) => {
    expectFaults(
      /Failed to load (?:resource|chunk)|half-way|ChunkLoadError|Minified React error|^Error \S+\/_next\/static\/chunks\//,
    )
    const scripts = await scriptsOf(page)
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) {
      await page.route(`**/${script}`, fault)
      const asked = page.waitForRequest(`**/${script}`)
      await page.goto(REPORT, { waitUntil: 'load' })
      await asked
      // All pending programs have run.
      await page.waitForLoadState('networkidle')
      await expect(page.locator('#a1-7-p1'), script).toContainText('塑化剂')
      expect(await page.locator(PARAGRAPH).count(), script).toBe(63)
      await expect(page, script).toHaveTitle(/^质检总局2011年/)
      await page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(3).click()
      await expect(page, script).toHaveURL(/#/)
      await page.unrouteAll({ behavior: 'wait' })
    }
  })
}
