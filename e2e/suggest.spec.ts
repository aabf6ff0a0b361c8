import { address, expect, expectAnswer, holdBack, PROGRAMS, REPORT, test, typeQuery } from './test'

/* Suggestions: the ARIA combobox pattern, and never in the way. */

test('completions and headings of the report, with their counts', async ({ page }) => {
  await page.goto(REPORT)
  const box = page.getByRole('combobox', { name: '搜索' })
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await typeQuery(page, '行政复', '共')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  const list = page.getByRole('listbox', { name: '建议' })
  await expect(list.getByRole('option', { name: /^行政复议 4 项/ })).toBeVisible()
  await expect(list.getByRole('option', { name: /跳到 五、 行政复议和行政诉讼情况/ })).toBeVisible()
})

test('arrows choose, Enter takes it, and the box keeps the focus', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  const box = page.getByRole('combobox', { name: '搜索' })
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  await expect(chosen).toHaveCount(1)
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await expect(chosen).toContainText('行政复议')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('行政复议')
  await expect(box).toBeFocused()
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(page.getByRole('status')).toContainText('第 1 项，共 4 项')
})

test('ArrowUp leads to the last one, and past the ends there is none', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
})

test('plain Enter searches what was typed', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: '搜索' })).toHaveValue('行政复')
  await expect(page.getByRole('status')).toContainText('第 1 项')
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('Escape closes the list, then clears, then leaves', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  const box = page.getByRole('combobox', { name: '搜索' })
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(box).toHaveValue('行政复')
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(box).not.toBeFocused()
})

test('Escape closes the list of the letters before, too, and the query stays', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政', '共')
  await expect(page.getByRole('option').first()).toBeVisible()
  // Both before the list for all letters can come.
  await page.getByLabel('搜索').evaluate((box) => {
    document.execCommand('insertText', false, '复')
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
  })
  await expect(page).toHaveTitle(/^行政复 · /)
  await expect(page.getByLabel('搜索')).toHaveValue('行政复')
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('a click takes a place, and keeps the query', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共 4 项')
  await page.getByRole('option', { name: /跳到 五、/ }).click()
  await expect(page.locator('#s5')).toBeInViewport()
  expect(address(page)).toEqual({ query: '行政复议', anchor: 's5' })
  await expect(page.getByRole('status')).toContainText('已转到 五、')
})

test('the list goes when the focus does, and is not there for a query from the address', async ({
  page,
}) => {
  await page.goto(`${REPORT}?q=行政复`)
  await expectAnswer(page, '项')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.getByLabel('搜索').focus()
  await page.keyboard.press('End')
  await page.keyboard.insertText('议')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('the text does not move for it', async ({ page }) => {
  await page.goto(REPORT)
  const before = await page.locator('#s0-p1').boundingBox()
  await typeQuery(page, '政府信息', '共')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await page.locator('#s0-p1').boundingBox()).toEqual(before)
})

test('the chosen one is in view, however short the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await page.goto(REPORT)
  await typeQuery(page, '政府信息', '共')
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  const list = await page.getByRole('listbox').boundingBox()
  for (let i = await options.count(); i > 0; i--) await page.keyboard.press('ArrowDown')
  await expect
    .poll(async () => {
      const last = await options.last().boundingBox()
      return last && list && last.y + last.height <= list.y + list.height + 1
    })
    .toBe(true)
})

test('moving in the text of the query gives the choice up, ArrowDown opens the list again', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('an option that assistive technology focuses can be pressed', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复', '共')
  const option = page.getByRole('option', { name: /^行政复议 4 项/ })
  await option.focus()
  await expect(option).toBeVisible()
  await option.click()
  await expect(page.getByLabel('搜索')).toHaveValue('行政复议')
  await expect(page.getByLabel('搜索')).toBeFocused()
})

test('are not opened for letters that the reader has left before the program came', async ({
  page,
}) => {
  const release = await holdBack(page, PROGRAMS)
  await page.goto(REPORT, { waitUntil: 'commit' })
  await page.getByLabel('搜索').fill('行政复')
  await page.getByLabel('搜索').blur()
  release()
  await expectAnswer(page, '共')
  await expect(page).toHaveTitle(/^行政复 · /)
  await expect(page.getByRole('listbox')).toBeHidden()
})
