import type { Page } from '@playwright/test'
import { BULLETINS_AGENCY, EDITED_TITLE } from './hostile-site'
import { facet, reportLinks } from './collection'
import { test } from './made-up-test'
import { expect, typeQuery } from './test'

/* All reports in windows that are narrower or lower than a phone's. */

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const [width, height] of [
  [180, 370],
  [250, 500],
  [320, 740],
  [360, 740],
  [320, 200],
] as const) {
  test(`the list, its choices, its help and what is found fit ${width} × ${height} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${site}/`)
    await expect(page.getByRole('link', { name: '查阅', exact: true })).toBeInViewport({ ratio: 1 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    for (const [name, panel] of [
      ['用法', page.getByRole('region', { name: '怎样查找' })],
      ['筛选', page.getByRole('navigation', { name: '筛选' })],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await expect(panel).toBeVisible()
      expect(
        await panel.evaluate((element) => element.scrollWidth - element.clientWidth),
        name,
      ).toBeLessThanOrEqual(0)
      await expect(panel).toBeInViewport()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    }
    await typeQuery(page, '已经办结', '份报告')
    const isCut = await page.getByLabel('搜索').evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(isCut).toBe(false)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}

test('a phone filters by agency, and sees what it has chosen', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${site}/`)
  await expect(reportLinks(page).filter({ hasText: EDITED_TITLE })).toHaveCount(1)
  await page.getByRole('button', { name: '筛选' }).click()
  await facet(page, BULLETINS_AGENCY).click()
  await expect(page.getByRole('status')).toContainText(`${BULLETINS_AGENCY}：`)
  await expect(reportLinks(page).filter({ hasText: EDITED_TITLE })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('main').getByRole('link', { name: new RegExp(BULLETINS_AGENCY) }),
  ).toBeInViewport()
})
