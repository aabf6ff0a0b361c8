import {
  address,
  expect,
  expectAnswer,
  highlighted,
  letPass,
  REPORT,
  test,
  typeAndPress,
} from './test'

test('a shared link restores query and place', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('/r/aqsiq-2011/?q=塑化剂#a1-7-p1')
  await expect(page.getByLabel('搜索')).toHaveValue('塑化剂')
  await expect(page.getByRole('status')).toContainText('共 3 项')
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  await expect(page.locator('#a1-7-p1')).toHaveAttribute('data-target')
})

test(
  'with a query and a place, the current match is the first from there',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}?q=食品#a1-1`)
    await expect(page.getByRole('status')).toContainText('位于 附件（七）')
  },
)

test('a query alone shows its first match', async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  await expect(page.getByRole('status')).toContainText('第 1 项，共 3 项')
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  expect(await highlighted(page, 'current')).toEqual(['塑化剂'])
})

for (const anchor of [
  's0',
  's0-p2',
  's1-3',
  's3',
  's6-1',
  's6-1-p1',
  's1-2-p1-i2',
  'end-p2',
  'a1-18',
]) {
  test(`#${anchor} opens at its place, below the bar, and is emphasised`, async ({ page }) => {
    await page.goto(`${REPORT}#${anchor}`)
    const place = page.locator(`#${anchor}`)
    await expect(place).toBeInViewport()
    await expect(place).toHaveAttribute('data-target')
    const [box, bar] = [
      await place.boundingBox(),
      await page.locator('[data-top-bar]').boundingBox(),
    ]
    expect(box?.y).toBeGreaterThanOrEqual(bar?.height ?? 0)
  })
}

test(
  'an unknown place falls back to the nearest one above, and says so',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}#s3-1-p99`)
    await expect(page.locator('#s3-1')).toBeInViewport()
    await expect(page.locator('#s3-1')).toHaveAttribute('data-target')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('status')).toContainText('没有 #s3-1-p99 这个位置')
  },
)

for (const glued of [
  '）',
  '」。',
  '，请看',
  ',',
  '.',
  ';',
  '>',
  '"',
  "'",
  '%EF%BC%89',
  '%E3%80%82',
  '%A3%A9',
  '%EF%BC',
]) {
  test(`a link with something glued to its end opens its place: ${glued}`, async ({ page }) => {
    await page.goto(`${REPORT}#s3-1${glued}`)
    await expect(page.locator('#s3-1')).toBeInViewport()
    await expect(page.locator('#s3-1')).toHaveAttribute('data-target')
    await expect(page.getByRole('status')).toHaveText('')
    // As it can be shared.
    expect(new URL(page.url()).hash).toBe('#s3-1')
  })
}

test('a query in GBK is searched, and written properly', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${REPORT}?q=%CA%B3%C6%B7#s4`)
  await expect(page.getByLabel('搜索')).toHaveValue('食品')
  await expectAnswer(page, '共 43 项')
  expect(page.url()).toMatch(/\?q=%E9%A3%9F%E5%93%81#s4$/)
})

test('a new query drops the place of the one before, until the reader goes to one', async ({
  page,
}) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').fill('塑化剂')
  await expectAnswer(page, '共 3 项')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page)).toEqual({ query: '塑化剂', anchor: 'a1-7-p1' })
  await page.getByLabel('搜索').fill('收费')
  await expectAnswer(page, '共')
  await expect.poll(() => address(page)).toEqual({ query: '收费', anchor: '' })
  await page.getByRole('button', { name: '下一项' }).click()
  await expect.poll(() => address(page).anchor).not.toBe('')
})

for (const broken of ['?q=%', '?q=%E8%B4', '#%', '?q=%25#%E8', '?q=a&q=b']) {
  test(`a broken address does no harm: ${broken}`, async ({ page }) => {
    await page.goto(REPORT + broken)
    await expect(page.locator('html')).toHaveAttribute('data-scripted')
    await page.getByLabel('搜索').fill('塑化剂')
    await expect(page.getByRole('status')).toContainText('共 3 项')
  })
}

test(
  'home shows the only report, with the same search, at the report’s own address',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('/?q=塑化剂#a1-7-p1')
    await expect(page).toHaveURL(/\/r\/aqsiq-2011\/\?q=[%\w]+#a1-7-p1$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('政府信息公开工作年度报告')
    await expect(page.getByRole('status')).toContainText('共 3 项')
    expect(address(page).query).toBe('塑化剂')
  },
)

test('ids of the page itself are no places of the report', async ({ page }) => {
  await page.goto(`${REPORT}#outline`)
  await expect(page.getByRole('status')).toContainText('没有 #outline 这个位置')
})

test('Enter first shows the match that a place has made the current one', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('status')).toContainText('第 1 项')
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }).click()
  await expect(page.getByRole('status')).toContainText('第 6 项，共 43 项，位于 附件（七）')
  await page.getByLabel('搜索').press('Enter')
  await expect(page.getByRole('status')).toContainText('第 6 项')
  await expect(page.locator('#a1-7-p1')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 7 项')
})

test('letters typed just before a link is followed are kept', async ({ page }) => {
  await page.goto(REPORT)
  await typeAndPress(
    page,
    '许可',
    page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }),
  )
  await expect.poll(() => address(page)).toEqual({ query: '许可', anchor: 's4' })
  await expect(page.getByLabel('搜索')).toHaveValue('许可')
})

test('a new query leaves the place that was linked, also without a match', async ({ page }) => {
  await page.goto(`${REPORT}#s3`)
  await page.getByLabel('搜索').pressSequentially('碳中和')
  await expect(page.getByRole('status')).toContainText('没有找到')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page)).toEqual({ query: '碳中和', anchor: '' })
})

test('an outline link leads to its section and keeps the query', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('status')).toContainText('共 43 项')
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /四、/ }).click()
  await expect(page.locator('#s4')).toBeInViewport()
  await expect(page.locator('#s4')).toHaveAttribute('data-target')
  expect(address(page)).toEqual({ query: '食品', anchor: 's4' })
})

test(
  'a reload leaves the reader where they were, though the place is not there',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(`${REPORT}?q=食品#s3-1-p99`)
    await expect(page.locator('#s3-1')).toBeInViewport()
    await page.evaluate(() => window.scrollTo({ top: 200, behavior: 'instant' }))
    await page.reload()
    await expectAnswer(page, /./)
    await letPass(page, 300)
    expect(await page.evaluate(() => scrollY)).toBe(200)
  },
)
