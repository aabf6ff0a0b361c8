import { address, expect, expectAnswer, REPORT, test, typeQuery } from './test'

/* Safari refuses changes of the history above 100 in 30 s, by an exception. */

declare global {
  interface Window {
    isRefusing: boolean
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.isRefusing = true
    for (const method of ['pushState', 'replaceState'] as const) {
      const write = Reflect.get(History.prototype, method) as History['pushState']
      History.prototype[method] = function (this: History, ...change) {
        if (window.isRefusing) throw new DOMException('too many calls', 'SecurityError')
        write.apply(this, change)
      }
    }
  })
})

test('Enter steps all the same, and the address follows', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  for (const position of [1, 2, 3]) {
    await page.keyboard.press('Enter')
    await expectAnswer(page, `第 ${position} 项，共 43 项`)
  }
  await page.getByRole('complementary', { name: '结果' }).locator('a.result').last().click()
  await expect(page.getByRole('status')).not.toContainText('第 3 项')
  expect(address(page)).toEqual({ query: null, anchor: '' })
  await page.evaluate(() => (window.isRefusing = false))
  await expect.poll(() => address(page).query).toBe('食品')
  await expect.poll(() => address(page).anchor).not.toBe('')
  // All that was chosen has its entry.
  const chosen = address(page).anchor
  await page.evaluate(() => history.back())
  await expectAnswer(page, '第 3 项，共 43 项')
  expect(address(page).anchor).not.toBe(chosen)
  await page.evaluate(() => history.back())
  await expect(page.getByLabel('搜索')).toHaveValue('')
})
