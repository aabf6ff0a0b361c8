import type { Page } from '@playwright/test'
import { isCollectionBuilt } from './collection-site'
import { facet, COLLECTION_URL, reportLinks } from './collection'
import { expect, expectAnswer, highlighted, REPORT, test, typeQuery } from './test'

/*
 * The browser's page translation puts each text node, changed, into two <font> elements of its own,
 * also those that React holds on to; and goes on with what is rendered later.
 */

/** As a translator that leaves the words alone does it, once or, as they do, whenever something new appears. */
async function translate(page: Page, { isLasting = false, mark = '' } = {}) {
  await page.evaluate(
    ([isLasting, mark]) => {
      const isText = (node: Node) =>
        node.textContent?.trim() !== '' &&
        !node.parentElement?.closest('script, style, noscript, textarea, font')
      const translateAll = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (isText(node)) nodes.push(node as Text)
        for (const node of nodes) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')]
          outer.append(inner)
          inner.append(`${mark}${node.data}`)
          node.replaceWith(outer)
        }
      }
      translateAll()
      if (isLasting)
        new MutationObserver(translateAll).observe(document.body, {
          childList: true,
          subtree: true,
        })
    },
    [isLasting, mark] as const,
  )
}

for (const isLasting of [false, true]) {
  test(`a page that is translated ${isLasting ? 'all the time' : 'once'} goes on`, async ({
    page,
  }) => {
    await page.goto(REPORT)
    await typeQuery(page, '塑化剂', '共 3 项')
    await translate(page, { isLasting })
    await page.getByLabel('搜索').fill('许可')
    await expect(page.getByRole('status')).toContainText(/共 (?!3 )\d+ 项/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText('第 2 项')
    await page.getByLabel('搜索').fill('')
    await page.getByLabel('搜索').fill('没有的字词')
    await expect(page.getByRole('status')).toContainText('没有找到')
    await page.getByLabel('搜索').fill('塑化剂')
    await expect(page.getByRole('status')).toContainText('共 3 项')
    expect(await highlighted(page, 'match')).toEqual(['塑化剂', '塑化剂', '塑化剂'])
    const results = page.getByRole('complementary', { name: '结果' })
    await expect(results.getByRole('link').first()).toContainText('塑化剂')
    await expect(results).toContainText('3')
  })
}

test('menus, help and links of a translated page work', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.getByLabel('搜索')).toBeEnabled()
  await translate(page, { isLasting: true })
  await page.getByRole('button', { name: '用法' }).click()
  await page.keyboard.press('Escape')
  await page.locator('#a1-7-p1').hover()
  await page.getByRole('link', { name: '“附件（七）”第 1 段的链接与引用' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(2).click()
  await expect(page).toHaveURL(/#/)
  await page.getByLabel('搜索').pressSequentially('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('words that a translator has changed are not marked in the wrong places', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await translate(page, { mark: 'EN ' })
  await page.getByLabel('搜索').fill('许可证')
  await expect(page.getByRole('status')).toContainText('项')
  expect(await highlighted(page, 'match')).toEqual([])
  // The place is still led to.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 1 项')
  await expect(page.locator('[data-hits]').first()).toBeInViewport()
})

test.describe('all reports', () => {
  test.skip(!isCollectionBuilt(), 'no trial site')
  test.use({ baseURL: COLLECTION_URL })

  for (const isLasting of [false, true]) {
    test(`translated ${isLasting ? 'all the time' : 'once'}, they are searched on`, async ({
      page,
    }) => {
      await page.goto('/')
      await typeQuery(page, '食品', '份报告的')
      await translate(page, { isLasting })
      await page.getByLabel('搜索').fill('食品安全')
      await expectAnswer(page, '份报告的')
      await expect(page.locator('[data-stale]')).toHaveCount(0)
      await expect(reportLinks(page)).not.toHaveCount(0)
      const marks = await page.getByRole('main').locator('mark').allTextContents()
      expect(new Set(marks)).toEqual(new Set(['食品安全']))
      await page.getByLabel('搜索').fill('')
      await expectAnswer(page, '份报告')
      await expect(page.locator('.report-row-title').first()).toBeVisible()
    })
  }

  test('translated, nothing stays of what was said of another query or year', async ({ page }) => {
    await page.goto('/?q=塑化剂塑化剂')
    await expect(page.getByText('没有找到：塑化剂塑化剂')).toBeVisible()
    await translate(page)
    await page.getByLabel('搜索').fill('海拉尔塑化剂')
    await expect(page.locator('.no-results')).toContainText('没有找到：海拉尔塑化剂')
    await page.goto('/?year=2012')
    await expect(page.getByRole('list', { name: '已选' })).toContainText('2012年')
    await translate(page)
    await facet(page, '2026年').click()
    await expect(page.getByRole('list', { name: '已选' })).toContainText('2026年')
  })
})
