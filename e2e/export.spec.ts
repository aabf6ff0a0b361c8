import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PARAGRAPH } from '@/components/article/text-elements'
import { address, expect, expectAnswer, holdBack, PROGRAMS, REPORT, test, typeQuery } from './test'

const SOURCE = readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8')

test('letters typed before the program arrives are kept, searched, and put into the address', async ({
  page,
}) => {
  // Hold every script back until the reader has typed.
  const release = await holdBack(page, PROGRAMS)
  await page.goto(REPORT, { waitUntil: 'commit' })
  await page.getByLabel('搜索').pressSequentially('塑化剂')
  release()
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect.poll(() => address(page).query).toBe('塑化剂')
})

test('Enter before the program has arrived asks what was typed', async ({ page }) => {
  const release = await holdBack(page, PROGRAMS)
  await page.goto(REPORT, { waitUntil: 'commit' })
  await page.getByLabel('搜索').fill('塑化剂')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page).query).toBe('塑化剂')
  release()
  await expect(page.getByRole('status')).toContainText('第 1 项')
})

/** When the text was on the screen, and when the first program was asked for, in ms. */
async function startOf(page: Page) {
  // Told some time after it was painted.
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return page.evaluate(
    (programs) => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      asked: Math.min(
        ...performance
          .getEntriesByType('resource')
          .flatMap(({ name, startTime }) => (new RegExp(programs).test(name) ? startTime : [])),
      ),
    }),
    PROGRAMS.source,
  )
}

test('the text is on the screen before the programs are asked for', async ({ page }) => {
  // The latest time to start them would come first on a slow machine.
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window)
    Object.assign(window, {
      setTimeout: (task: () => void, ms = 0) => wait(task, ms >= 1000 ? 60_000 : ms),
    })
  })
  await page.goto(REPORT)
  const { painted, asked } = await startOf(page)
  expect(asked).toBeGreaterThan(painted)
})

test('who comes with a query does not wait for the text first', async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  const { painted, asked } = await startOf(page)
  expect(asked).toBeLessThan(painted)
})

test('a page that is never painted, or does not tell, starts its programs', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { value: [] })
    window.requestAnimationFrame = () => 0
  })
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
})

test('nothing moves while the page comes to life and answers', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!shift.hadRecentInput) shifts.push(shift.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${REPORT}?q=食品`)
  await expectAnswer(page, '共 43 项')
  await page.getByLabel('搜索').press('Control+a')
  await typeQuery(page, '的', '共 109 项')
  // The list is rendered; what it moves is told after the next frame.
  await expectAnswer(page, '共 109 项')
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  )
  expect(total).toBe(0)
})

test('the text of the page is the source’s before and after a search', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('status')).toContainText('共 43 项')
  expect((await page.locator(PARAGRAPH).allTextContents()).join('\n')).toBe(SOURCE)
})

test('the page asks for nothing but its own files', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('status')).toContainText('共 43 项')
  // Programs that wait for an idle moment are asked for, too.
  await page.waitForLoadState('networkidle')
  const origin = new URL(page.url()).origin
  expect(asked.filter((url) => !url.startsWith(origin) || url.includes('.txt'))).toEqual([])
})

test('a page that is not there says so', async ({ page, expectFaults }) => {
  expectFaults(/404/)
  const response = await page.goto('/r/nothing/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
  await page.getByRole('link', { name: '回到首页' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('质检总局')
})
