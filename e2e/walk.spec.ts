import type { Page } from '@playwright/test'
import { expect, highlighted, REPORT, test } from './test'

/* The page by keyboard alone, from the first Tab to a copied place; the focus is always to be seen. */

/** The name of the focused element; fails where the element cannot be seen. */
async function focused(page: Page): Promise<string> {
  const { name, isVisible } = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isInWindow = box.bottom > 0 && box.top < innerHeight
    return {
      name:
        element.getAttribute('aria-label') ??
        (element.id === 'q' ? '搜索' : (element.textContent?.replace(/^[↑↓]/, '').trim() ?? '')),
      isVisible: isInWindow && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    }
  })
  expect(isVisible, `the focus on ${name} is to be seen`).toBe(true)
  return name
}

async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  return focused(page)
}

test('search, step, help, outline and results by keyboard alone', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  expect(await press(page, 'Tab')).toBe('跳到正文')
  expect(await press(page, 'Tab')).toBe('查阅')
  expect(await press(page, 'Tab')).toBe('搜索')

  await page.keyboard.type('行政复')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await press(page, 'ArrowDown', 'Enter')).toBe('搜索')
  const status = page.getByRole('status')
  await expect(status).toContainText('第 1 项，共 4 项')
  await press(page, 'Enter')
  await expect(status).toContainText('第 2 项')
  await press(page, 'Shift+Enter')
  await expect(status).toContainText('第 1 项')
  expect(await highlighted(page, 'current')).toEqual(['行政复议'])

  // The place's own tools first; from the box, Tab goes on as ever.
  expect(await press(page, 'Tab')).toContain('的链接与引用')
  expect(await press(page, 'Shift+Tab')).toBe('搜索')
  expect(await press(page, 'Tab')).toBe('上一项')
  expect(await press(page, 'Tab')).toBe('下一项')
  await press(page, 'Enter')
  await expect(status).toContainText('第 2 项')
  expect(await press(page, 'Tab')).toContain('的链接与引用')
  expect(await press(page, 'Shift+Tab')).toBe('下一项')
  expect(await press(page, 'Tab')).toBe('用法')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: '怎样查找' }).getByRole('link').first(),
  ).toBeVisible()
  expect(await press(page, 'Tab')).toBe('关闭')
  // All the way round: nothing behind the help gets the focus.
  const stops = [await press(page, 'Shift+Tab'), await press(page, 'Tab')]
  expect(stops).toEqual([expect.any(String), '关闭'])
  const example = await press(page, 'Tab')
  expect(await press(page, 'Enter')).toBe('用法')
  await expect(page.getByLabel('搜索')).toHaveValue(example)
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('搜索')
  expect(await press(page, 'Escape')).toBe('搜索')
  await expect(page.getByLabel('搜索')).toHaveValue('')
})
