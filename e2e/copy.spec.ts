import { expect, REPORT, test } from './test'

const clipboard = () => navigator.clipboard.readText()

test('the link of a paragraph is clean', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await page.locator('#a1-7-p1').hover()
  await page.getByRole('link', { name: '“附件（七）”第 1 段的链接与引用' }).click()
  await page.getByRole('menuitem', { name: '复制链接' }).click()
  await expect(page.getByRole('status')).toContainText('已复制这个位置的链接')
  const link = new URL(await page.evaluate(clipboard))
  expect(link.pathname + link.search + link.hash).toBe('/r/aqsiq-2011/#a1-7-p1')
})

test('headings have links, and home’s lead to the report’s own address', async ({ page }) => {
  await page.goto('/')
  await page.locator('#s3').hover()
  await page.getByRole('link', { name: '“三、”的链接与引用' }).click()
  await page.getByRole('menuitem', { name: '复制链接' }).click()
  await expect(page.getByRole('status')).toContainText('已复制')
  expect(new URL(await page.evaluate(clipboard)).pathname).toBe('/r/aqsiq-2011/')
})

test('a shared search restores query and place', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('搜索').fill('食品 许可')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 1 项')
  const status = await page.getByRole('status').textContent()
  await page.getByRole('button', { name: '分享搜索' }).click()
  await expect(page.getByRole('status')).toContainText('已复制')
  await page.goto(await page.evaluate(clipboard))
  await expect(page.getByLabel('搜索')).toHaveValue('食品 许可')
  await expect(page.getByRole('status')).toHaveText(status ?? '')
})

test('what is copied by hand is the source alone', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  const paragraph = page.locator('#end-p2')
  await expect(paragraph).toContainText('二一二年三月二十一日')
  await page.evaluate(() => {
    const selection = getSelection()
    const range = document.createRange()
    range.setStartBefore(document.getElementById('end-p1')!)
    range.setEndAfter(document.getElementById('end-p2')!)
    selection?.removeAllRanges()
    selection?.addRange(range)
  })
  await page.keyboard.press('Control+c')
  const copied = (await page.evaluate(clipboard))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  expect(copied).toEqual(['质检总局政府信息公开办公室', '二一二年三月二十一日'])
})

test('what was copied is said where it was pressed, for a while, and is read out once', async ({
  page,
}) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
  const link = page.getByRole('link', { name: '“附件（七）”第 1 段的链接与引用' })
  for (const action of ['复制链接', '引用'] as const) {
    await link.click()
    // Where it is once it keeps still.
    await page.getByRole('menuitem', { name: action }).hover()
    const box = (await page.getByRole('menuitem', { name: action }).boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    const said = page.locator('body > :text-matches("^已复制")')
    await expect(said).toBeInViewport({ ratio: 1 })
    const place = (await said.boundingBox())!
    expect(Math.abs(place.y + place.height / 2 - (box.y + box.height / 2))).toBeLessThan(80)
    expect(Math.abs(place.x + place.width / 2 - (box.x + box.width / 2))).toBeLessThan(200)
    await expect(page.getByRole('status')).toHaveText(/^已复制.*。第 1 项，共 3 项/)
  }
  await expect(page.locator('body > :text-matches("^已复制")')).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText(/^第 1 项，共 3 项/)
})
