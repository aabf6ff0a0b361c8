import type { CDPSession, Page } from '@playwright/test'
import { address, expect, letPass, REPORT, test, typeQuery } from './test'

/** Composes a text as an input method does while 质检 is typed. */
async function compose(client: CDPSession, text: string) {
  await client.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })
}

async function openWithComposition(page: Page) {
  await page.goto(REPORT)
  await page.getByLabel('搜索').focus()
  await page.getByLabel('搜索').fill('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect.poll(() => address(page).query).toBe('塑化剂')
  await page.getByLabel('搜索').selectText()
  return page.context().newCDPSession(page)
}

/** A key that the input method takes: key code 229. */
const COMPOSING_ENTER = {
  key: 'Enter',
  code: 'Enter',
  windowsVirtualKeyCode: 229,
  nativeVirtualKeyCode: 229,
}

test('while composing nothing is searched and the address stays', async ({ page }) => {
  const client = await openWithComposition(page)
  for (const letters of ['z', 'zh', 'zhi', "zhi'jian"]) await compose(client, letters)
  await expect(page.getByLabel('搜索')).toHaveValue("zhi'jian")
  await expect(page.getByRole('status')).toContainText('共 3 项')
  // Longer than the address takes to settle.
  await letPass(page, 600)
  expect(address(page).query).toBe('塑化剂')
})

test('the composed text is searched at once', async ({ page }) => {
  const client = await openWithComposition(page)
  await compose(client, "zhi'jian'zong")
  await client.send('Input.insertText', { text: '质检总' })
  await expect(page.getByLabel('搜索')).toHaveValue('质检总')
  await expect(page.getByRole('status')).toContainText('共 32 项')
})

test('Enter and Escape of the input method do nothing else', async ({ page }) => {
  const client = await openWithComposition(page)
  await compose(client, 'zhijian')
  const before = await page.evaluate(() => history.length)
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...COMPOSING_ENTER })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...COMPOSING_ENTER })
  await client.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Escape',
    code: 'Escape',
    windowsVirtualKeyCode: 229,
  })
  await expect(page.getByLabel('搜索')).toHaveValue('zhijian')
  await expect(page.getByRole('status')).toHaveText(/^共 3 项/)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a cancelled composition leaves what was there, searched', async ({ page }) => {
  const client = await openWithComposition(page)
  await page.keyboard.press('End')
  await compose(client, 'wu')
  await compose(client, '')
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
})

test('a cancelled composition leaves the place', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 1 项')
  const client = await page.context().newCDPSession(page)
  await compose(client, 'shi')
  await compose(client, '')
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('第 1 项')
})
