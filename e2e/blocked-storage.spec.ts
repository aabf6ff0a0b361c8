import { isCollectionBuilt } from './collection-site'
import { clipboard } from './cite'
import { COLLECTION_URL, reportLinks } from './collection'
import { expect, goBack, REPORT, test, typeQuery } from './test'

/* A reader who lets no site keep anything: nothing fails, and all that needs nothing kept works. */

/** Of Firefox's network.cookie.cookieBehavior: neither cookies nor anything else. */
const KEEP_NOTHING = 2

test.use({
  serviceWorkers: 'allow',
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const firefoxUserPrefs = {
        ...launchOptions.firefoxUserPrefs,
        'network.cookie.cookieBehavior': KEEP_NOTHING,
      }
      await provide({ ...launchOptions, firefoxUserPrefs })
    },
    { scope: 'worker' },
  ],
})
test.skip(
  ({ browserName }) => browserName !== 'firefox',
  'a preference of Firefox; offline.spec.ts has the like for all',
)

test(
  'a report is searched, cited, and looks as is chosen',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    // Or this would test nothing.
    expect(
      await page.evaluate(() =>
        caches.keys().then(
          () => 'kept',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
    await typeQuery(page, '塑化剂', '共 3 项')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
    await page.getByRole('button', { name: '复制结果' }).click()
    await expect(page.getByRole('status')).toContainText('已复制结果')
    expect((await clipboard(page)).text).toContain('塑化剂')
    await page.getByRole('group', { name: '外观' }).getByText('深色').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
    await page
      .getByRole('navigation', { name: '目录' })
      .getByRole('link', { name: /^三、/ })
      .click()
    await expect(page).toHaveURL(/#s3$/)
    await goBack(page)
    await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(700)
    await goBack(page)
    await expect(page.getByLabel('搜索')).toHaveValue('')
    // A worker for what is kept would have been asked for by now: it comes in an idle moment, last of all.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  },
)

test('all reports are searched', { tag: '@firefox' }, async ({ page }) => {
  test.skip(
    !isCollectionBuilt(),
    'no site of many reports: its texts (CHAYUE_SHARED) are not there',
  )
  await page.goto(COLLECTION_URL)
  await typeQuery(page, '食品安全', /份报告的 \d+ 段/)
  await reportLinks(page).first().click()
  await expect(page).toHaveURL(/\/r\//)
  await goBack(page)
  await expect(page.getByLabel('搜索')).toHaveValue('食品安全')
  await expect(page.getByRole('status')).toContainText(/份报告的 \d+ 段/)
})
