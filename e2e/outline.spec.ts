import type { Page } from '@playwright/test'
import { address, expect, goBack, REPORT, test, typeQuery } from './test'

const outline = (page: Page) => page.getByRole('navigation', { name: '目录' })
const link = (page: Page, name: RegExp) => outline(page).getByRole('link', { name })
const toggle = (page: Page, name: RegExp) => outline(page).getByRole('button', { name })
const current = (page: Page) => outline(page).locator('[aria-current="location"]')

/** Length of the bar of a section, as a share of the longest possible one. */
const bar = (page: Page, name: RegExp) =>
  link(page, name)
    .locator('.outline-heat')
    .evaluate((element: HTMLElement) => element.getBoundingClientRect().width / element.offsetWidth)

/** Scrolls as a reader does, so that a place is just below the bar. */
const scrollTo = (page: Page, anchor: string) =>
  page.evaluate(
    (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
    anchor,
  )

test('bars show where the matches are, beside their number', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '食品', '共 43 项')
  const counts = await outline(page)
    .locator('.outline-list > li > a > .outline-count')
    .allInnerTexts()
  expect(counts.map(parseFloat).reduce((sum, count) => sum + count)).toBe(43)
  expect(await bar(page, /^附件：.*项$/)).toBe(1)
  const part = await link(page, /（十）食品生产许可信息.* 项/)
    .locator('.outline-count')
    .innerText()
  const whole = await link(page, /^附件：.*项$/)
    .locator('.outline-count')
    .innerText()
  expect(await bar(page, /（十）食品生产许可信息/)).toBeCloseTo(
    parseFloat(part) / parseFloat(whole),
    2,
  )
  await expect(link(page, /^四、/).locator('.outline-heat')).toHaveCount(0)
})

test('the section that the reader is at is followed, and the outline keeps it in view', async ({
  page,
}) => {
  await page.goto(REPORT)
  await expect(current(page)).toHaveCount(1)
  for (const [anchor, name] of [
    ['s3-1', /^（一）申请情况/],
    ['a1-12', /^（十二）国际合作/],
    ['s1', /^一、/],
  ] as const) {
    await scrollTo(page, anchor)
    const place = await page.evaluate(() => window.scrollY)
    await expect(link(page, name)).toHaveAttribute('aria-current', 'location')
    await expect(current(page)).toHaveCount(1)
    await expect(link(page, name)).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => window.scrollY)).toBe(place)
  }
})

test('the last sections can be current ones, too', async ({ page }) => {
  await page.goto(REPORT)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(link(page, /^（十八）/)).toHaveAttribute('aria-current', 'location')
  await link(page, /^（十七）/).click()
  await expect(link(page, /^（十七）/)).toHaveAttribute('aria-current', 'location')
})

test('each link leads to its section, which then is the current one', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  for (const one of await outline(page).getByRole('link').all()) {
    await one.click()
    await expect(one).toHaveAttribute('aria-current', 'location')
  }
})

test('a step to a match makes its section the current one, also where nothing scrolls', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '统计期限', '共 1 项')
  await page.keyboard.press('Enter')
  await expect(page.locator('#s0-p2')).toHaveAttribute('data-target')
  await expect(link(page, /^开头/)).toHaveAttribute('aria-current', 'location')
  await page.getByLabel('搜索').fill('地理标志')
  await expect(page.getByRole('status')).toContainText('共')
  await page.keyboard.press('Enter')
  await expect(link(page, /^二、/)).toHaveAttribute('aria-current', 'location')
})

test('a section can be closed; it then stands for those in it', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  const annex = toggle(page, /附件.*的小节/)
  await expect(annex).toHaveAttribute('aria-expanded', 'true')
  await annex.click()
  await expect(annex).toHaveAttribute('aria-expanded', 'false')
  await expect(link(page, /^（七）进出口食品/)).toBeHidden()
  await expect(link(page, /^附件：.*3 项/)).toBeVisible()
  await scrollTo(page, 'a1-7')
  await expect(link(page, /^附件：/)).toHaveAttribute('aria-current', 'location')
  await annex.click()
  await expect(link(page, /^（七）进出口食品/)).toHaveAttribute('aria-current', 'location')
})

test('arrow keys move, close and open', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  const focused = page.locator(':focus')
  await link(page, /^一、/).focus()
  for (const [key, name] of [
    ['ArrowDown', '（一）健全'],
    ['ArrowRight', '（一）健全'],
    ['ArrowLeft', '一、'],
    ['ArrowRight', '（一）健全'],
    ['ArrowUp', '一、'],
    ['ArrowLeft', '一、'],
    ['ArrowDown', '二、'],
    ['ArrowUp', '一、'],
    ['ArrowRight', '一、'],
    ['ArrowDown', '（一）健全'],
    ['End', '（十八）'],
    ['ArrowDown', '（十八）'],
    ['Home', '开头'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(focused, key).toContainText(name)
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.locator('#a1-18')).toBeInViewport()
})

test('Tab reaches links and their buttons', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  await link(page, /^开头/).focus()
  await page.keyboard.press('Tab')
  await expect(toggle(page, /“一、.*的小节/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page, /^（一）健全/)).toBeHidden()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(link(page, /^二、/)).toBeFocused()
})

test('on a phone it begins with the chapters, at the current one', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${REPORT}#a1-7`)
  await page.getByRole('button', { name: '目录' }).click()
  await expect(link(page, /^（七）进出口食品/)).toBeHidden()
  await expect(link(page, /^附件：/)).toHaveAttribute('aria-current', 'location')
  await expect(link(page, /^附件：/)).toBeInViewport()
  await toggle(page, /附件.*的小节/).click()
  await link(page, /^（八）特种设备/).click()
  await expect(outline(page)).toBeHidden()
  await expect(page.locator('#a1-8')).toBeInViewport()
})

test('（详见附件） leads to the annex, and Back returns', async ({ page }) => {
  await page.goto(`${REPORT}?q=详见附件`)
  await expect(page.getByRole('status')).toContainText('第 1 项')
  const before = await page.evaluate(() => window.scrollY)
  const reference = page.getByRole('link', { name: '详见附件' }).and(page.locator('.reference'))
  await reference.click()
  await expect(page.locator('#a1')).toBeInViewport()
  await expect(page.locator('#a1')).toHaveAttribute('data-target')
  expect(address(page)).toEqual({ query: '详见附件', anchor: 'a1' })
  await goBack(page)
  // Firefox's driver goes on telling the address before Back.
  await expect
    .poll(() => page.evaluate(() => decodeURI(location.search + location.hash)))
    .toBe('?q=详见附件')
  await expect(reference).toBeInViewport()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all sections are there, and no button that does nothing', async ({ page }) => {
    await page.goto(REPORT)
    await expect(link(page, /^（十五）/)).toBeVisible()
    await expect(outline(page).getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: '详见附件' }).click()
    await expect(page.locator('#a1')).toBeInViewport()
  })
})
