import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, PROGRAMS, REPORT, test } from './test'

const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(23, 22, 20)' }

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

/** The colour that the browser is told for its own bars. */
const themeColor = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => media === '' || matchMedia(media).matches,
      )?.content,
  )

const choice = (page: Page) => page.getByRole('group', { name: '外观' })

for (const [system, other, name] of [
  ['light', 'dark', '深色'],
  ['dark', 'light', '浅色'],
] as const) {
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system })

    test('so is the page, until the reader chooses', async ({ page }) => {
      await page.goto(REPORT)
      await expect(choice(page).getByRole('radio', { name: '系统' })).toBeChecked()
      expect(await paper(page)).toBe(PAPER[system])
      expect(await themeColor(page)).toBe(system === 'light' ? '#fbfaf7' : '#171614')
      await choice(page).getByText(name).click()
      await expect(choice(page).getByRole('radio', { name })).toBeChecked()
      expect(await paper(page)).toBe(PAPER[other])
      await expect.poll(() => themeColor(page)).toBe(other === 'light' ? '#fbfaf7' : '#171614')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await choice(page).getByText('系统').click()
      expect(await paper(page)).toBe(PAPER[system])
      await expect.poll(() => themeColor(page)).toBe(system === 'light' ? '#fbfaf7' : '#171614')
    })
  })
}

test('a choice is kept, and holds before the program is there', async ({ page, expectFaults }) => {
  expectFaults(/Failed to load resource/)
  await page.goto(REPORT)
  await choice(page).getByText('深色').click()
  await page.route(PROGRAMS, (route) => route.abort())
  const faults: string[] = []
  page.on('requestfailed', (request) => faults.push(request.url()))
  await page.addInitScript(() => {
    // Each frame's paper from the first on: none may be light.
    const papers = new Set<string>()
    Object.assign(window, { papers })
    const look = () => {
      if (document.body) papers.add(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.reload()
  // The program is asked for at the first paint, which may be frames from now.
  await expect.poll(() => faults).not.toEqual([])
  // They are asked for in the end, frame or no frame.
  await expect
    .poll(() => page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]))
    .toEqual([PAPER.dark])
})

test('other windows follow', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto(REPORT)
  await expect(other.locator('html')).toHaveAttribute('data-scripted')
  await page.goto(REPORT)
  await choice(page).getByText('深色').click()
  await expect(choice(other).getByRole('radio', { name: '深色' })).toBeChecked()
  expect(await paper(other)).toBe(PAPER.dark)
})

test('works by keyboard', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  await choice(page).getByRole('radio', { name: '系统' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(choice(page).getByRole('radio', { name: '深色' })).toBeFocused()
  expect(await paper(page)).toBe(PAPER.dark)
})

test('without storage a choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(REPORT)
  await choice(page).getByText('深色').click()
  expect(await paper(page)).toBe(PAPER.dark)
  await expect(choice(page).getByRole('radio', { name: '深色' })).toBeChecked()
})

test('on a phone it is in the sheet of the outline', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(REPORT)
  await page.getByRole('button', { name: '目录' }).click()
  await choice(page).getByText('深色').click()
  expect(await paper(page)).toBe(PAPER.dark)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the system decides, and nothing is offered that would not work', async ({ page }) => {
    await page.goto(REPORT)
    await expect(page.locator('html')).toHaveCSS('background-color', PAPER.dark)
    await expect(choice(page)).toBeHidden()
  })
})

test('with the system’s own few colours the current section is still told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(REPORT)
  const current = page.getByRole('navigation', { name: '目录' }).locator('[aria-current]')
  await expect(current).toHaveCSS('outline-style', 'solid')
})
