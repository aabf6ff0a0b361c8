import { collectionIds, isCollectionBuilt } from './collection-site'
import { COLLECTION_URL, params } from './collection'
import { expect, expectAnswer, goBack, letPass, test } from './test'

/* Addresses from when the site had one report, which its home showed. */

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

test(
  'a place leads to the report that was the only one, which says so',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('/offline/')
    await page.goto('/#s1-1', { waitUntil: 'commit' })
    await expect(page).toHaveURL(/\/r\/[\w-]+\/#s1-1$/)
    expect(collectionIds()).toContain(new URL(page.url()).pathname.split('/')[2])
    await expectAnswer(page, '这是本站只有一份报告时的链接，已转到这份报告')
    // Back leads to where the reader came from.
    await goBack(page)
    await expect(page).toHaveURL(/\/offline\/$/)
  },
)

test('so does one with a query, in whatever form a chat program has left it', async ({ page }) => {
  await page.goto('/?q=%B9%A4%D7%F7#s1%EF%BC%89', { waitUntil: 'commit' })
  await expect(page).toHaveURL(/\/r\/[\w-]+\/\?q=%E5%B7%A5%E4%BD%9C#s1$/)
  await expect(page.getByLabel('搜索')).toHaveValue('工作')
  await expectAnswer(page, '这是本站只有一份报告时的链接，已转到这份报告')
  await page.reload()
  await expectAnswer(page, '项')
  await expect(page.getByRole('status')).not.toContainText('只有一份报告')
})

test('a query alone, and places of the list itself, stay', async ({ page }) => {
  await page.goto('/?q=%B9%A4%D7%F7')
  await expectAnswer(page, '份报告的')
  await expect(page.getByLabel('搜索')).toHaveValue('工作')
  expect(page.url()).toMatch(/\/\?q=%E5%B7%A5%E4%BD%9C$/)
  await page.goto('/?year=2012#reports')
  await letPass(page, 500)
  expect(params(page)).toEqual({ year: '2012' })
  expect(new URL(page.url()).pathname).toBe('/')
})
