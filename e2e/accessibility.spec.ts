import { expect, expectAnswer, REPORT, test, typeQuery, violations } from './test'

const STATES = [
  ['without a query', '', ''],
  ['with many hits', '?q=的', '共 109 项'],
  ['with one hit', '?q=支树平', '共 1 项'],
  ['with none', '?q=碳中和', '没有找到'],
  ['with some of the words', '?q=质检总局什么时候开新闻发布会？', '没有找到，另有'],
  ['with what sounds the same', '?q=质检总据', '同音的“质检总局”'],
  ['with a jump', '?q=附件八', '按回车跳到'],
  ['with pinyin', '?q=suhuaji', '按拼音'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      for (const [name, search, status] of STATES) {
        test(name, async ({ page }) => {
          await page.goto(REPORT + search)
          await expectAnswer(page, status)
          expect(await violations(page)).toEqual([])
        })
      }

      test('with suggestions', async ({ page }) => {
        await page.goto(REPORT)
        await typeQuery(page, '行政复', '共')
        await expect(page.getByRole('option').first()).toBeVisible()
        await page.keyboard.press('ArrowDown')
        expect(await violations(page)).toEqual([])
      })

      test('with the help open', async ({ page }) => {
        await page.goto(REPORT)
        await page.getByRole('button', { name: '用法' }).click()
        await expect(
          page.getByRole('region', { name: '怎样查找' }).getByRole('link').first(),
        ).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const sheet of ['结果', '目录']) {
    test(`${colorScheme}, with the sheet ${sheet} open`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`${REPORT}?q=食品`)
      await expectAnswer(page, '共 43 项')
      await page.getByRole('button', { name: sheet }).click()
      expect(await violations(page)).toEqual([])
    })
  }
}

test('with a fault', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.route('**/search/aqsiq-2011.*', (route) => route.abort())
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('索引未能载入')
  expect(await violations(page)).toEqual([])
})

test('the first Tab skips to the text', async ({ page }) => {
  await page.goto(REPORT)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s0$/)
})
