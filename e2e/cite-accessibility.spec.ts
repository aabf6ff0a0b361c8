import AxeBuilder from '@axe-core/playwright'
import { select } from './cite'
import { expect, REPORT, test } from './test'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 740 } })

      test('menu and selection tools are accessible, and large enough', async ({ page }) => {
        await page.goto(REPORT)
        await page.locator('#s1-1-p1').hover()
        await page.locator('#s1-1-p1 + a').click()
        await expect(page.getByRole('menu')).toBeVisible()
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        await page.keyboard.press('Escape')
        await select(page, ['s0-p2', 2], ['s0-p2', 9])
        const buttons = page.getByRole('group', { name: '所选文字' }).getByRole('button')
        await expect(buttons).toHaveCount(2)
        for (const button of await buttons.all()) {
          const box = (await button.boundingBox())!
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
        }
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      })
    })
  }
}
