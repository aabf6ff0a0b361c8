import type { Page } from '@playwright/test'
import { buildOf, expectKept, notice, openAndKeep, test } from './deployed-test'
import type { Deployment } from './deployment'
import { expect, REPORT, typeAndPress, typeQuery } from './test'

/* A newer build while a tab is open: it comes when the reader takes it, and never with the old one's index. */

test.use({ serviceWorkers: 'allow' })

const askForNewer = (page: Page) =>
  page.evaluate(
    async () => void (await (await navigator.serviceWorker.getRegistration())?.update()),
  )

/** Opens the page again, and has an hour pass once the worker is registered. */
async function comeBackLater(page: Page) {
  await page.addInitScript(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const register = serviceWorker.register.bind(serviceWorker)
    serviceWorker.register = async (...given) => {
      const registration = await register(...given)
      setTimeout(() => {
        const now = performance.now.bind(performance)
        performance.now = () => now() + 3_600_000
        document.documentElement.dataset.later = ''
      })
      return registration
    }
  })
  await page.reload()
  await page.locator('html[data-later]').waitFor({ state: 'attached' })
}

/** A newer build is asked for before all of it is there. */
async function failToGetNewer(page: Page, deployment: Deployment) {
  await deployment.deployNewer(false)
  await askForNewer(page)
  await page.waitForFunction(
    async () => !(await navigator.serviceWorker.getRegistration())?.installing,
  )
}

async function takeNewer(page: Page) {
  await notice(page).getByRole('button', { name: '载入新版本' }).click()
  await expect(page).toHaveTitle(/新版：/)
}

test(
  'a newer build while a tab is open: it is offered, and nothing changes until it is taken',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
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

    await takeNewer(page)
    expect(await buildOf(page)).toBe(deployment.buildId)
    await expect(page.getByLabel('搜索')).toHaveValue('许可证')
    await expect(page.getByRole('status')).toContainText('项')
    await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
    await expect(notice(page)).toHaveCount(0)
    // The pages kept before are kept in their present state.
    await expectKept(page, REPORT)
    await deployment.stop()
    await page.goto(`${REPORT}?q=塑化剂`)
    await expect(page).toHaveTitle(/新版：/)
    await expect(page.getByRole('status')).toContainText('共 3 项')
    await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
  },
)

test(
  'a newer build is not let in unasked, however long the tab has been open',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, REPORT)
    await comeBackLater(page)
    await deployment.deployNewer()
    await askForNewer(page)
    await expect(notice(page)).toContainText('有新版本')
    const hasWaiting = () =>
      page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)
    expect(await hasWaiting()).toBe(true)
    // A program that was not needed until now is gone from the server, but kept.
    await page.getByRole('button', { name: '用法' }).click()
    await expect(
      page.getByRole('region', { name: '怎样查找' }).getByRole('link').first(),
    ).toBeVisible()
    expect(await hasWaiting()).toBe(true)
  },
)

test(
  'a newer build that broke off on its way is offered when it has come, however late',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, REPORT)
    await comeBackLater(page)
    await failToGetNewer(page, deployment)
    await expect(notice(page)).toHaveCount(0)
    await deployment.complete()
    await askForNewer(page)
    await expect(notice(page)).toContainText('有新版本')
  },
)

test('who puts off a newer build is told of the next one', async ({ page, deployment }) => {
  await openAndKeep(page, REPORT)
  await comeBackLater(page)
  for (let i = 0; i < 2; i++) {
    await deployment.deployNewer()
    await askForNewer(page)
    await notice(page).getByRole('button', { name: '以后再说' }).click()
    await expect(notice(page)).toHaveCount(0)
  }
})

test(
  'a newer build on a first visit, whose tab no worker answers yet: it is offered',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
    await openAndKeep(page, REPORT)
    await expect(notice(page)).toHaveCount(0)
    await deployment.deployNewer()
    await askForNewer(page)
    await takeNewer(page)
    expect(await buildOf(page)).toBe(deployment.buildId)
    await expectKept(page, REPORT)
    await expect(notice(page)).toHaveCount(0)
  },
)

test('a first visit beside a tab that a worker answers: the newer build comes at the first click', async ({
  page,
  context,
  deployment,
}) => {
  await openAndKeep(page, REPORT)
  const other = await context.newPage()
  await other.goto(REPORT)
  await deployment.deployNewer()
  await askForNewer(page)
  await takeNewer(page)
  await expectKept(page, REPORT)
  await expect(notice(page)).toHaveCount(0)
  await expect(notice(other)).toContainText('有新版本')
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

test(
  'who opens a page after a newer build has come sees that, with its own index',
  { tag: '@firefox' },
  async ({ page, deployment }) => {
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
  },
)

test('a page that is opened for the first time after a newer build has come is kept', async ({
  page,
  deployment,
}) => {
  await openAndKeep(page, '/')
  await page.reload()
  await deployment.deployNewer()
  await page.goto(REPORT)
  await expect(page).toHaveTitle(/新版：/)
  await expectKept(page, REPORT)
})

test('another tab that takes the newer build leaves this one as it is', async ({
  page,
  context,
  deployment,
  browserName,
}) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await typeQuery(page, '塑化剂', '共 3 项')
  const before = await buildOf(page)
  const other = await context.newPage()
  await other.goto(REPORT)
  await deployment.deployNewer()
  await askForNewer(other)
  await takeNewer(other)
  await expect(notice(page)).toContainText('有新版本')
  expect(await buildOf(page)).toBe(before)
  // A program that is loaded when it is needed: gone from the server, and not of the worker's build.
  if (browserName === 'chromium')
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).click()
  await download
  await typeAndPress(page, '许可证', notice(page).getByRole('button', { name: '载入新版本' }))
  await expect(page).toHaveTitle(/新版：/)
  await expect(page.getByLabel('搜索')).toHaveValue('许可证')
})

test('a newer build that does not arrive whole: the one before reads on, with its own index', async ({
  page,
  deployment,
}) => {
  await openAndKeep(page, REPORT)
  await page.reload()
  await failToGetNewer(page, deployment)
  await deployment.stop()
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page).not.toHaveTitle(/新版：/)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.getByRole('main').getByRole('alert')).toBeEmpty()
})
