import type { Page } from '@playwright/test'
import { PARAGRAPH } from '@/components/text-elements'
import { Deployment } from './deployment'
import { expect, REPORT, test as base, typeAndPress, typeQuery } from './test'

/* Issue “Trust”, 4: the service worker. What only it can do is tested with a server that goes away. */

const test = base.extend<{ deployment: Deployment }>({
  deployment: async ({}, provide) => {
    const deployment = await Deployment.start()
    await provide(deployment)
    await deployment.remove()
  },
  // Its address is known when it has started.
  baseURL: async ({ deployment }, provide) => provide(deployment.url),
})
test.use({ serviceWorkers: 'allow' })
test.skip(({ browserName }) => browserName !== 'chromium', 'other browsers hide their service workers from tests')

/** Opens a page and waits until it is kept. */
async function openAndKeep(page: Page, path: string) {
  await page.goto(path)
  await expectKept(page, path)
}

async function expectKept(page: Page, path: string) {
  await expect.poll(() => page.evaluate(isKept, path), { message: `${path} is kept` }).toBe(true)
}

/** By the worker that answers from now on: one of the page's own build. */
async function isKept(path: string): Promise<boolean> {
  const { build } = document.documentElement.dataset
  const { active } = await navigator.serviceWorker.ready
  if (active?.state !== 'activated') return false
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)))
  active.postMessage({ type: 'BUILD' }, [port2])
  if ((await answer) !== build || !(await caches.has(`chayue-pages-${build}`))) return false
  return (await (await caches.open(`chayue-pages-${build}`)).match(path)) !== undefined
}

const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.build)
const notice = (page: Page) => page.getByRole('region', { name: '网络与版本' })
const askForNewer = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))

test('a report that was opened reads and is searched without a network, whatever the query', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  await deployment.stop()
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await page.getByLabel('搜索').fill('')
  // By sounds: a table that no visit has needed yet.
  await typeQuery(page, 'zhijianzongju', '项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  expect(await page.locator(PARAGRAPH).count()).toBeGreaterThan(50)
})

test('home is there without having been opened', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  await deployment.stop()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('质检总局')
  await page.goto('/?q=塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('a page that is not kept: it says so, and what can be read', async ({ page, deployment, expectFaults }) => {
  expectFaults(/404/)
  await openAndKeep(page, REPORT)
  await deployment.stop()
  await page.goto('/r/other/?q=x')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有网络')
  expect(page.url()).toContain('/r/other/?q=x')
  // Once, though the home page shows it, too.
  await expect(page.getByRole('listitem')).toHaveText(['质检总局2011年政府信息公开工作年度报告'])
  await page.getByRole('link', { name: /质检总局/ }).click()
  await expect(page.locator('#a1-7-p1')).toContainText('塑化剂')
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有网络')
  await deployment.goOn()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})

test('a server in trouble is like none', async ({ page, context, expectFaults }) => {
  expectFaults(/503/)
  await openAndKeep(page, REPORT)
  await context.route('**/*', (route) => route.fulfill({ status: 503, body: 'busy' }))
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('while there is no network, the page says so once', async ({ page, context }) => {
  await openAndKeep(page, REPORT)
  await context.setOffline(true)
  await expect(notice(page)).toContainText('没有网络')
  await notice(page).getByRole('button', { name: '知道了' }).click()
  await expect(notice(page)).toHaveCount(0)
  await context.setOffline(false)
})

test('a newer build while a tab is open: it is offered, and nothing changes until it is taken', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  // From now on the worker answers.
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  const before = await buildOf(page)
  await deployment.deployNewer()
  await askForNewer(page)
  await expect(notice(page)).toContainText('有新版本')
  expect(await buildOf(page)).toBe(before)
  // Programs and tables of the page's build are gone from the server.
  await page.getByLabel('搜索').fill('')
  await typeQuery(page, 'zhijianzongju', '项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  await page.getByLabel('搜索').fill('许可证')
  await expect(page).toHaveURL(/q=%E8%AE%B8/)

  await notice(page).getByRole('button', { name: '载入新版本' }).click()
  await expect(page).toHaveTitle(/新版：/)
  expect(await buildOf(page)).toBe(deployment.buildId)
  await expect(page.getByLabel('搜索')).toHaveValue('许可证')
  await expect(page.getByRole('status')).toContainText('项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  await expect(notice(page)).toHaveCount(0)
  // What was kept before is kept as it is now.
  await expectKept(page, REPORT)
  await deployment.stop()
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page).toHaveTitle(/新版：/)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('later is later: the notice goes, the page stays', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await deployment.deployNewer()
  await askForNewer(page)
  await notice(page).getByRole('button', { name: '以后再说' }).click()
  await expect(notice(page)).toHaveCount(0)
  await typeQuery(page, '塑化剂', '共 3 项')
})

test('who opens a page after a newer build has come sees that, with its own index', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await deployment.deployNewer()
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page).toHaveTitle(/新版：/)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  // Its worker comes in by itself, since this page is of its build already.
  await expectKept(page, REPORT)
  await expect(notice(page)).toHaveCount(0)
  await deployment.stop()
  await page.reload()
  await expect(page).toHaveTitle(/新版：/)
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('another tab that takes the newer build leaves this one as it is', async ({ page, context, deployment }) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await typeQuery(page, '塑化剂', '共 3 项')
  const before = await buildOf(page)
  const other = await context.newPage()
  await other.goto(REPORT)
  await deployment.deployNewer()
  await askForNewer(other)
  await notice(other).getByRole('button', { name: '载入新版本' }).click()
  await expect(other).toHaveTitle(/新版：/)
  await expect(notice(page)).toContainText('有新版本')
  expect(await buildOf(page)).toBe(before)
  await typeAndPress(page, '许可证', notice(page).getByRole('button', { name: '载入新版本' }))
  await expect(page).toHaveTitle(/新版：/)
  await expect(page.getByLabel('搜索')).toHaveValue('许可证')
})

test('a newer build that does not arrive whole: the one before reads on, with its own index', async ({ page, context, deployment }) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await deployment.deployNewer()
  await context.route('**/_next/static/**', (route) => route.abort())
  await askForNewer(page)
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.installing)
  await context.unroute('**/_next/static/**')
  await deployment.stop()
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page).not.toHaveTitle(/新版：/)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})

test('where nothing may be kept, all else works', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, { get: blocked })
    }
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
  })
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await page.goBack()
  await expect(page.getByLabel('搜索')).toHaveValue('')
})

test('the site can be installed', async ({ page, context }) => {
  await openAndKeep(page, REPORT)
  const client = await context.newCDPSession(page)
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // Playwright's contexts are private windows, in which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
