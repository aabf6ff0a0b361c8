import type { Page } from '@playwright/test'
import { clipboard, reference, timezoneId } from './cite'
import { letOwnScripts } from './own-scripts'
import { expect, isOnTop, REPORT, test } from './test'

test.use({ timezoneId })

const menuLink = (page: Page) => page.getByRole('link', { name: '“附件（七）”第 1 段的链接与引用' })

test(
  'a paragraph is cited with reference and link, as text and as HTML',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}?q=塑化剂`)
    await page.locator('#a1-7-p1').hover()
    await menuLink(page).click()
    await page.getByRole('menuitem', { name: '引用' }).click()
    await expect(page.getByRole('status')).toContainText('已复制引文')
    const { origin } = new URL(page.url())
    const quote = (await page.locator('#a1-7-p1').textContent()) ?? ''
    const { text, html } = await clipboard(page)
    const link = `${origin}/r/aqsiq-2011/#a1-7-p1`
    expect(text.split('\n')).toEqual([quote.trim(), reference(origin), link])
    expect(html).toContain(`<p>${quote.trim()}</p></blockquote>`)
    expect(html).toContain(reference(origin))
    expect(html).toContain(`<a href="${link}">`)
  },
)

test('a paragraph is cited with the right reading of what is wrong in it', async ({ page }) => {
  await page.goto(REPORT)
  await page.locator('#end-p2').hover()
  await page.locator('#end-p2 + a').click()
  await page.getByRole('menuitem', { name: '引用' }).click()
  await expect(page.getByRole('status')).toContainText('已复制引文')
  expect((await clipboard(page)).text).toMatch(
    /^二一二年〔原文如此，应为二〇一二年〕三月二十一日\n质检总局\./,
  )
})

test('a paragraph has a menu for the keyboard', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  const link = page.getByRole('link', { name: '“附件（一）”第 1 段的链接与引用' })
  await expect(link).toHaveAttribute('aria-haspopup', 'menu')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('menuitem', { name: '复制链接' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: '引用' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: '复制链接' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(link).toBeFocused()
  await expect(link).not.toHaveAttribute('aria-expanded')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('已复制引文')
  await expect(link).toBeFocused()
})

test('each item of an enumeration has a link', async ({ page }) => {
  await page.goto(REPORT)
  await menuLink(page).click()
  const items = page.getByRole('menuitem', { name: /^[^是]*是.*链接$/ })
  await expect(items).toHaveCount(6)
  await items.filter({ hasText: '三是' }).click()
  await expect(page.getByRole('status')).toContainText(/已复制“三是.+”的链接/)
  const { text } = await clipboard(page)
  expect(new URL(text).hash).toBe('#a1-7-p1-i3')
  await page.goto(text)
  await expect(page.locator('#a1-7-p1-i3')).toHaveAttribute('data-target')
  await expect(page.locator('#a1-7-p1-i3')).toBeInViewport()
})

test('a paragraph has a menu that goes when the reader goes on', async ({ page }) => {
  await page.goto(REPORT)
  await menuLink(page).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await menuLink(page).click()
  await expect(page.getByRole('menu')).toBeHidden()
  await menuLink(page).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.locator('#a1-7').click()
  await expect(page.getByRole('menu')).toBeHidden()
  await menuLink(page).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('menu')).toBeHidden()
})

test('a paragraph has a plain link without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(REPORT)
  await page.locator('#a1-7-p1 + a').click()
  await expect(page).toHaveURL(/#a1-7-p1$/)
  await context.close()
})

test('a paragraph has its link copied where the menu does not arrive', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Failed to load resource/)
  await letOwnScripts(page)
  await page.goto(REPORT)
  await page.locator('#a1-7-p1').hover()
  await menuLink(page).click()
  await expect(page.getByRole('status')).toContainText('已复制这个位置的链接')
})

test('what may not be put on the clipboard is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    // Firefox has none on an empty page.
    if ('clipboard' in navigator)
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
  })
  await page.goto(REPORT)
  await menuLink(page).click()
  await page.getByRole('menuitem', { name: '引用' }).click()
  const field = page.getByRole('textbox', { name: '引文' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/\n质检总局\.质检总局2011年/)
  const isAll = await field.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd === area.value.length,
  )
  expect(isAll).toBe(true)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(menuLink(page)).toBeFocused()
})

for (const [name, from, to] of [
  ['a phone is turned', [360, 740], [740, 360]],
  ['a wide window is made narrow', [1280, 800], [700, 800]],
  ['a narrow window is made wide', [700, 800], [1280, 800]],
] as const) {
  test(`a menu stands beside its link when ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: from[0], height: from[1] })
    await page.goto(REPORT)
    await page.waitForLoadState('networkidle')
    const link = page.locator('#s1-p1 + a')
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await link.click()
    const menu = page.getByRole('menu')
    await expect(menu).toBeVisible()
    await page.setViewportSize({ width: to[0], height: to[1] })
    const distance = async () => {
      const [box, beside] = [(await menu.boundingBox())!, (await link.boundingBox())!]
      const isWithin = box.x >= 0 && box.x + box.width <= to[0]
      const aside = Math.max(0, box.x - (beside.x + beside.width), beside.x - (box.x + box.width))
      return isWithin
        ? aside +
            Math.abs(Math.max(box.y - (beside.y + beside.height), beside.y - (box.y + box.height)))
        : NaN
    }
    await expect.poll(distance).toBeLessThan(12)
    await expect(menu.getByRole('menuitem', { name: '复制链接' })).toBeFocused()
  })
}

for (const [width, height] of [
  [180, 370],
  [320, 256],
  [320, 200],
  [740, 360],
] as const) {
  test(`a menu that is higher than the window is all in reach, at ${width} × ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${REPORT}#a1-7-p1`)
    await page.waitForLoadState('networkidle')
    await page.locator('#a1-7-p1 + a').click()
    const items = page.getByRole('menuitem')
    await expect(items.first()).toBeFocused()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    for (const [key, item] of [
      ['End', items.last()],
      ['Home', items.first()],
    ] as const) {
      await page.keyboard.press(key)
      await expect(item).toBeFocused()
      await expect.poll(() => isOnTop(item)).toBe(true)
    }
  })
}
