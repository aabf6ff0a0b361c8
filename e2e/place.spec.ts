import { expect, REPORT, test } from './test'

test(
  'the place of a link is shown and emphasised again when the link is followed again',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.clock.install()
    await page.goto(REPORT)
    const place = page.locator('#s4')
    const link = page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ })
    await link.click()
    await expect(place).toBeInViewport()
    await expect(place).toHaveAttribute('data-target', '')
    await page.clock.runFor(10_000)
    await expect(place).toHaveAttribute('data-target', 'seen')
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect(place).not.toBeInViewport()
    await link.click()
    await expect(place).toBeInViewport()
    await expect(place).toHaveAttribute('data-target', '')
  },
)

for (const [reducedMotion, time] of [
  ['no-preference', '1.5s'],
  ['reduce', '0s'],
] as const) {
  test(`the place of a link fades, if motion is welcome: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.clock.install()
    await page.goto(`${REPORT}#s1-1-p1`)
    const place = page.locator('#s1-1-p1')
    await expect(place).toHaveAttribute('data-target', '')
    await page.clock.runFor(10_000)
    await expect(place).toHaveAttribute('data-target', 'seen')
    await expect(place).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    const duration = await place.evaluate((element) => getComputedStyle(element).transitionDuration)
    expect(duration.split(', ')[0]).toBe(time)
  })
}

test(
  'the place of a link with a text fragment is opened, whether or not the words are there',
  { tag: '@firefox' },
  async ({ page }) => {
    for (const words of ['塑化剂', '碳中和']) {
      await page.goto(`${REPORT}#a1-7-p1:~:text=${encodeURIComponent(words)}`)
      await expect(page.locator('#a1-7-p1')).toBeInViewport()
      await expect(page.locator('#a1-7-p1')).toHaveAttribute('data-target')
      await expect(page.locator('html')).toHaveAttribute('data-scripted')
      await expect(page.getByRole('status')).toHaveText('')
      await page.goto('about:blank')
    }
  },
)
