import { isCollectionBuilt } from './collection-site'
import { COLLECTION_URL } from './collection'
import { address, expect, letPass, test, typeQuery } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

test('while composing nothing is searched; the composed text is', async ({ page }) => {
  await page.goto('/')
  // Its count is no longer about so many: it changes by itself until then.
  await typeQuery(page, '食品安全', /份报告的 \d+ 段/)
  await expect.poll(() => address(page).query).toBe('食品安全')
  const before = (await page.getByRole('status').textContent()) ?? ''
  await page.getByLabel('搜索').selectText()
  const client = await page.context().newCDPSession(page)
  for (const text of ['j', 'jiu', "jiu'ye"]) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await expect(page.getByLabel('搜索')).toHaveValue("jiu'ye")
  // Longer than the address takes to settle.
  await letPass(page, 600)
  await expect(page.getByRole('status')).toHaveText(before)
  expect(address(page).query).toBe('食品安全')
  await client.send('Input.insertText', { text: '就业' })
  await expect(page.getByRole('status')).not.toHaveText(before)
  await expect(page.locator('mark').first()).toHaveText('就业')
  await expect.poll(() => address(page).query).toBe('就业')
})
