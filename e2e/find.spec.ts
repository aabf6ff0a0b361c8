import { address, expect, highlighted, holdBack, REPORT, test, typeQuery } from './test'

test('typing finds, counts, marks and sets off', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  expect(await highlighted(page, 'match')).toEqual(['塑化剂', '塑化剂', '塑化剂'])
  await expect(page.locator('[data-hits]')).toHaveCount(1)
  await expect(page.locator('#a1-7-p1')).toHaveAttribute('data-hits', '3')
})

test('the page keeps still while typing', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '地理标志', '共')
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('nor does it move at any key while the reader is in the middle of the text', async ({
  page,
}) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('data-scripted')
  await page.evaluate(() => window.scrollTo({ top: 3000, behavior: 'instant' }))
  for (const key of ['/', 'a', 'b', 'Backspace', 'Control+k', 'c', 'Escape']) {
    await page.keyboard.press(key)
    expect(await page.evaluate(() => window.scrollY), key).toBe(3000)
  }
})

test('Enter before the index is there goes to the first match once it is', async ({ page }) => {
  const release = await holdBack(page, '**/search/**')
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '正在载入索引')
  await page.keyboard.press('Enter')
  release()
  await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  expect(address(page)).toEqual({ query: '塑化剂', anchor: 'a1-7-p1' })
})

test('nor does it jump when the index arrives after the first letters', async ({ page }) => {
  const release = await holdBack(page, '**/search/**')
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '正在载入索引')
  // The query has come to rest in the address meanwhile.
  await expect.poll(() => address(page).query).toBe('塑化剂')
  release()
  await expect(page.getByRole('status')).toHaveText('共 3 项，在 1 段中')
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test(
  'Enter goes to the first match, then on, and wraps with a notice',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '塑化剂', '共 3 项')
    const status = page.getByRole('status')
    for (const position of ['第 1 项', '第 2 项', '第 3 项']) {
      await page.keyboard.press('Enter')
      await expect(status).toContainText(`${position}，共 3 项，位于 附件（七）`)
    }
    await page.keyboard.press('Enter')
    await expect(status).toContainText('已过末项，回到开头。第 1 项')
    await page.keyboard.press('Shift+Enter')
    await expect(status).toContainText('已过首项，转到末尾。第 3 项')
    expect(await highlighted(page, 'current')).toEqual(['塑化剂'])
    await expect(page.locator('#a1-7-p1')).toBeInViewport()
  },
)

test('buttons step through the matches', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.getByRole('button', { name: '下一项' })).toBeDisabled()
  await typeQuery(page, '57979', '共 2 项')
  await page.getByRole('button', { name: '下一项' }).click()
  await expect(page.locator('#s2-p2')).toBeInViewport()
  await page.getByRole('button', { name: '下一项' }).click()
  await expect(page.locator('#a1-10-p1')).toBeInViewport()
  await page.getByRole('button', { name: '上一项' }).click()
  await expect(page.getByRole('status')).toContainText(
    '第 1 项，共 2 项，位于 二、主动公开政府信息情况',
  )
})

test(
  'a match that is scrolled to stands clear of the bar',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '质检总局', '共')
    const bar = await page.locator('[data-top-bar]').boundingBox()
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Enter')
      const top = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('current') ?? [])]
        const live = document.createRange()
        live.setStart(range!.startContainer, range!.startOffset)
        live.setEnd(range!.endContainer, range!.endOffset)
        return live.getBoundingClientRect().top
      })
      expect(top).toBeGreaterThan(bar?.height ?? 0)
    }
  },
)

test('the outline counts matches and dims sections without any', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  const outline = page.getByRole('navigation', { name: '目录' })
  await expect(outline.getByRole('link', { name: /（七）进出口食品安全信息.*3 项/ })).toBeVisible()
  await expect(outline.getByRole('link', { name: /四、收费及减免情况/ })).toHaveAttribute(
    'data-empty',
  )
  await page.getByLabel('搜索').fill('')
  await expect(outline.locator('[data-empty]')).toHaveCount(0)
})

test(
  'results are grouped by section, marked, and lead to their place',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    await typeQuery(page, '行政复议', '共')
    const results = page.getByRole('complementary', { name: '结果' })
    await expect(results.getByRole('heading', { level: 3 })).toHaveText([
      '开头',
      '五、行政复议和行政诉讼情况',
    ])
    await expect(results.locator('mark').first()).toHaveText('行政复议')
    await results.getByRole('link', { name: /提出行政复议的案件/ }).click()
    await expect(page.locator('#s5-p1')).toBeInViewport()
    await expect(page.locator('#s5-p1')).toHaveAttribute('data-target')
    expect(address(page)).toEqual({ query: '行政复议', anchor: 's5-p1' })
  },
)

test('by relevance the section that is about it comes first', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '行政复议', '共')
  await page.getByRole('radio', { name: '按相关度' }).check()
  const results = page.getByRole('complementary', { name: '结果' })
  await expect(results.getByRole('heading', { level: 3 }).first()).toHaveText(
    '五、行政复议和行政诉讼情况',
  )
})

test('what finds nothing says so, and how to go on', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '碳中和', '没有找到')
  await expect(page.getByText('没有找到：碳中和')).toBeVisible()
  await page.getByLabel('搜索').fill('-食品')
  await expect(page.getByRole('status')).toContainText('只有要排除的词')
  await page.getByLabel('搜索').fill('。')
  await expect(page.getByRole('status')).toContainText('只有标点')
})

test('markup in a query stays text', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').fill('<img src=x onerror=alert(1)>')
  await expect(page.getByText('没有找到：<img src=x onerror=alert(1)>')).toBeVisible()
})

test(
  '/ and Ctrl+K focus the box, Escape clears it, then leaves it',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(REPORT)
    const box = page.getByLabel('搜索')
    await expect(page.locator('html')).toHaveAttribute('data-scripted')
    await page.keyboard.press('/')
    await expect(box).toBeFocused()
    await page.keyboard.type('a/b')
    await expect(box).toHaveValue('a/b')
    await page.keyboard.press('Escape')
    await expect(box).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(box).not.toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(box).toBeFocused()
  },
)

test('/ can be switched off, and stays so', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByRole('button', { name: '用法' }).click()
  await page.getByRole('checkbox', { name: '启用 / 键' }).uncheck()
  await page.keyboard.press('Escape')
  for (const visit of ['at once', 'later']) {
    if (visit === 'later') await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-scripted')
    await page.keyboard.press('/')
    await expect(page.getByLabel('搜索'), visit).not.toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(page.getByLabel('搜索')).toBeFocused()
    await page.keyboard.press('Escape')
  }
})

test('below the results stand the facts of the report', async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  const results = page.getByRole('complementary', { name: '结果' })
  await expect(results.getByRole('link', { name: /塑化剂/ })).toBeVisible()
  await expect(results.getByRole('region', { name: '关于这份报告' })).toHaveCount(1)
  await expect(results.getByRole('link', { name: '原文' })).toHaveAttribute(
    'download',
    'aqsiq-2011.txt',
  )
})

test('/ leads to the box from a choice, too, where no letter can be written', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByRole('radio', { name: '深色' }).focus()
  await page.keyboard.press('/')
  await expect(page.getByLabel('搜索')).toBeFocused()
})
