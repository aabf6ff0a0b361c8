import { isCollectionBuilt } from './collection-site'
import { COLLECTION_URL } from './collection'
import { expect, test, violations } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

const STATES = [
  ['the list', '', '份报告'],
  ['the list with facets and another order', '?agency=国务院&year=2012&sort=title', '份报告'],
  ['a search', '?q=食品安全', '份报告的'],
  ['a search with a facet', '?q=就业&agency=国务院', '份报告的'],
  ['a search without an answer', '?q=塑化剂塑化剂', '没有找到'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      for (const [name, search, status] of STATES) {
        test(name, async ({ page }) => {
          await page.goto(`/${search}`)
          await expect(page.getByRole('status')).toContainText(status)
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
          expect(await violations(page)).toEqual([])
        })
      }

      test('with a fault', async ({ page, expectFaults }) => {
        expectFaults(/Failed to load resource/)
        await page.route('**/search/*', (route) => route.fulfill({ status: 404 }))
        await page.goto('/?q=食品安全')
        await expect(page.getByRole('main').getByRole('alert')).not.toBeEmpty()
        expect(await violations(page)).toEqual([])
      })
    })
  }

  test(`${colorScheme}, the sheet of facets on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    await expect(page.getByRole('status')).toContainText('份报告')
    await page.getByRole('button', { name: '筛选' }).click()
    expect(await violations(page)).toEqual([])
  })
}

test('a page of the list, without JavaScript, has no violations either', async ({ page }) => {
  await page.goto('/list/1/')
  expect(await violations(page)).toEqual([])
})

test('the first Tab skips to the reports', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到报告' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

for (const search of ['', '?q=食品安全', '?agency=国务院&sort=size']) {
  test(`at 320 px nothing is wider than the window: ${search || 'the list'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${search}`)
    await expect(page.getByRole('status')).toContainText('份报告')
    // Where a scroll bar takes its room, the window has less than 320 px.
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wider).toBe(0)
  })
}

test('what can be pressed is 24 px or more', async ({ page }) => {
  for (const search of ['', '?q=食品安全&year=2026']) {
    await page.goto(`/${search}`)
    await expect(page.getByRole('status')).toContainText('份报告')
    const small = await page.locator('a:visible, button:visible').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect()
          // The skip link is above the window until it has the focus.
          return (width < 24 || height < 24) && !element.matches('.skip-link')
        })
        .map((element) => element.outerHTML),
    )
    expect(small).toEqual([])
  }
})
