import type { Page } from '@playwright/test'
import { clipboard, reference, select, timezoneId } from './cite'
import { expect, letPass, REPORT, test } from './test'

test.use({ timezoneId })

const tools = (page: Page) => page.getByRole('group', { name: '所选文字' })

test(
  'a selection is cited in its own words, over several paragraphs',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}?q=质检总局`)
    await expect(page.getByRole('status')).toContainText('共')
    await select(page, ['end-p1', 4], ['end-p2', 4])
    await tools(page).getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('status')).toContainText('已复制引文')
    const { origin } = new URL(page.url())
    const { text } = await clipboard(page)
    const [first, second, cited, link = ''] = text.split('\n')
    expect([first, second, cited]).toEqual([
      '政府信息公开办公室',
      '二一二年〔原文如此，应为二〇一二年〕',
      reference(origin),
    ])
    expect(decodeURIComponent(link)).toMatch(
      /\/r\/aqsiq-2011\/#end-p1:~:text=.*政府信息公开办公室,二一二年$/,
    )
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false)
  },
)

test('a selection has a link that opens at its paragraph, and names its words', async ({
  page,
}) => {
  await page.goto(REPORT)
  await select(page, ['a1-7-p1', 0], ['a1-7-p1', 12])
  await tools(page).getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByRole('status')).toContainText('已复制这个位置的链接')
  const { text } = await clipboard(page)
  expect(text).toContain('#a1-7-p1:~:text=')
  await page.goto('about:blank')
  await page.goto(text)
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  await expect(page.locator('#a1-7-p1')).toHaveAttribute('data-target')
  await expect(page.getByRole('status')).toHaveText('')
})

for (const [name, from, to] of [
  ['that cuts a word', '化剂', '化剂'],
  ['that is long', '化剂', ''],
  ['of words that stood before', '监督', '监督'],
] as const) {
  test(`a selection ${name} is found by its link alone`, async ({ page }) => {
    await page.goto(REPORT)
    const text = (await page.locator('#a1-7-p1').textContent()) ?? ''
    const start = text.indexOf(from)
    const end = to === '' ? start + 80 : start + to.length
    expect(start).toBeGreaterThan(0)
    await select(page, ['a1-7-p1', start], ['a1-7-p1', end])
    await tools(page).getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByRole('status')).toContainText('已复制这个位置的链接')
    const link = (await clipboard(page)).text
    await page.goto('about:blank')
    // The link leads to the place of the words, though the anchor is another's.
    await page.goto(link.replace('#a1-7-p1:', '#s4:'))
    await expect(page.locator('#a1-7-p1')).toBeInViewport()
    await expect(page.locator('#s4')).not.toBeInViewport()
  })
}

for (const [from, to] of [
  ['s1-1-p1', 's1-1-p1'],
  ['end-p1', 'end-p2'],
] as const) {
  test(`a selection is never covered by its tools, which stand in the window: ${from}`, async ({
    page,
  }) => {
    await page.goto(REPORT)
    await select(page, [from, 0], [to, 5])
    const box = (await tools(page).boundingBox())!
    const selected = await page.evaluate(() =>
      [...getSelection()!.getRangeAt(0).getClientRects()].map(({ top, bottom }) => ({
        top,
        bottom,
      })),
    )
    for (const { top, bottom } of selected) {
      expect(box.y >= bottom || box.y + box.height <= top).toBe(true)
    }
    await expect(tools(page)).toBeInViewport({ ratio: 1 })
  })
}

test('a selection is reached by the keyboard, and left by Escape', async ({ page }) => {
  await page.goto(REPORT)
  await select(page, ['s0-p2', 0], ['s0-p2', 5])
  await expect(tools(page)).toBeVisible()
  await tools(page).getByRole('button', { name: '引用' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('已复制引文')
  await page.keyboard.press('Escape')
  await expect(tools(page)).toBeHidden()
  await expect(page.locator('#s0-p2 + a')).toBeFocused()
})

test('a selection has tools for as long as there is one, and in the text only', async ({
  page,
}) => {
  await page.goto(REPORT)
  await page.locator('#s0-p2').dblclick({ position: { x: 100, y: 10 } })
  await expect(tools(page)).toBeVisible()
  await page.getByLabel('搜索').fill('食品')
  await expect(tools(page)).toBeHidden()
  await page.getByLabel('搜索').selectText()
  await expect(page.getByRole('status')).toContainText('共 43 项')
  // They would come when the selection rests.
  await letPass(page, 600)
  await expect(tools(page)).toBeHidden()
})

for (const [name, from, to] of [
  ['a phone is turned', [360, 740], [740, 360]],
  ['a narrow window is made wide', [700, 800], [1280, 800]],
  ['a wide window is made narrow', [1280, 800], [500, 800]],
  ['a page is zoomed to 200 %', [1280, 800], [640, 400]],
] as const) {
  test(`a selection has its tools beside it when ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: from[0], height: from[1] })
    await page.goto(REPORT)
    await page.waitForLoadState('networkidle')
    await select(page, ['s2-p1', 250], ['s2-p1', 264])
    await expect(tools(page)).toBeInViewport({ ratio: 1 })
    await page.setViewportSize({ width: to[0], height: to[1] })
    // Beside the selection, over none of it, and within the window's sides.
    const distance = async () => {
      const box = (await tools(page).boundingBox())!
      const lines = await page.evaluate(() =>
        [...getSelection()!.getRangeAt(0).getClientRects()].map(({ top, bottom }) => ({
          top,
          bottom,
        })),
      )
      const [top, bottom] = [
        Math.min(...lines.map((line) => line.top)),
        Math.max(...lines.map((line) => line.bottom)),
      ]
      const isWithin = box.x >= 0 && box.x + box.width <= to[0]
      return isWithin ? Math.max(box.y - bottom, top - (box.y + box.height)) : NaN
    }
    await expect.poll(distance).toBeGreaterThanOrEqual(0)
    await expect.poll(distance).toBeLessThan(40)
  })
}
