import { PARAGRAPH } from '@/components/article/text-elements'
import { notice, openAndKeep, test } from './deployed-test'
import { expect, goBack, REPORT, typeQuery } from './test'

/*
 * Issue “Trust”, 4: the service worker. Abilities that only it has are tested with a server that
 * goes away.
 */

test.use({ serviceWorkers: 'allow' })

test(
  'a report that was opened reads and is searched without a network, whatever the query',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, REPORT)
    await deployment.stop()
    await page.goto(`${REPORT}?q=塑化剂`)
    await expect(page.getByRole('status')).toContainText('共 3 项')
    await page.getByLabel('搜索').fill('')
    // By sounds: a table that no visit has needed yet.
    await typeQuery(page, 'zhijianzongju', '项')
    await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
    expect(await page.locator(PARAGRAPH).count()).toBeGreaterThan(50)
  },
)

test(
  'home is there without having been opened',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, REPORT)
    await deployment.stop()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('质检总局')
    await page.goto('/?q=塑化剂')
    await expect(page.getByRole('status')).toContainText('共 3 项')
  },
)

test(
  'a page that is not kept: it says so, and what can be read',
  { tag: '@firefox' },
  async ({ page, deployment, expectFaults }) => {
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
    await goBack(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有网络')
    await deployment.goOn()
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  },
)

test(
  'a server in trouble is like none; where nothing is kept, its own answer is shown',
  { tag: '@firefox' },
  async ({ page, deployment, expectFaults }) => {
    expectFaults(/503/)
    await openAndKeep(page, REPORT)
    await deployment.goIntoTrouble()
    await page.goto(`${REPORT}?q=塑化剂`)
    await expect(page.getByRole('status')).toContainText('共 3 项')
    await page.goto('/r/other/')
    await expect(page.locator('body')).toHaveText('busy')
  },
)

test('while there is no network, the page says so once', async ({ page, context }) => {
  await openAndKeep(page, REPORT)
  await context.setOffline(true)
  await expect(notice(page)).toContainText('没有网络')
  await notice(page).getByRole('button', { name: '知道了' }).click()
  await expect(notice(page)).toHaveCount(0)
  await context.setOffline(false)
})

test('where nothing may be kept, all else works', { tag: '@firefox' }, async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, { get: blocked })
    }
    // Firefox has none on an empty page.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('blocked', 'SecurityError'))
  })
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await goBack(page)
  await expect(page.getByLabel('搜索')).toHaveValue('')
})

test('the site can be installed', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium says whether a site can be installed')
  await openAndKeep(page, REPORT)
  const client = await context.newCDPSession(page)
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // Playwright's contexts are private windows, in which nothing is installed.
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([])
})
