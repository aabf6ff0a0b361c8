import {
  address,
  expect,
  goBack,
  goForward,
  highlighted,
  holdBack,
  REPORT,
  test,
  typeQuery,
  textsOf,
} from './test'

/* Queries other than words: references, pinyin, other script, wrong characters. */

test('a reference to a section: Enter goes there, Back comes back', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '附件八', '按回车跳到 附件（八）')
  await page.keyboard.press('Enter')
  await expect(page.locator('#a1-8')).toBeInViewport()
  await expect(page.getByRole('status')).toHaveText('已转到 附件（八）')
  expect(address(page)).toEqual({ query: '附件八', anchor: 'a1-8' })
  await goBack(page)
  await expect.poll(() => address(page)).toEqual({ query: null, anchor: '' })
})

test('a reference before other words: the section is offered, Enter goes to the first match in it', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '附件八 许可', '在 1 段中')
  await expect(page.getByRole('status')).not.toContainText('按回车跳到')
  const results = page.getByRole('complementary', { name: '结果' })
  await expect(results.getByRole('link', { name: /^跳到 附件（八）/ })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('第 1 项，共')
  expect(address(page)).toEqual({ query: '附件八 许可', anchor: 'a1-8-p1' })

  await page.getByLabel('搜索').fill('第三部分 塑化剂')
  await expect(page.getByRole('status')).toHaveText('没有找到；按回车跳到 三、')
  await page.getByLabel('搜索').press('Enter')
  await expect(page.locator('#s3')).toBeInViewport()
})

test('all sections that a reference fits are offered, in document order', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '（一）', '按回车跳到 一、（一）')
  const jumps = page
    .getByRole('complementary', { name: '结果' })
    .getByRole('link', { name: /^跳到/ })
  await expect(jumps).toHaveCount(4)
  await jumps.nth(1).click()
  await expect(page.locator('#s3-1')).toBeInViewport()
})

test('pinyin: the words it stood for are named', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, 'suhuaji', '共 1 项，在 1 段中（按拼音：塑化剂）')
  expect(await highlighted(page, 'match')).toEqual(['塑化剂', '塑化剂', '塑化剂'])
  await expect(page.getByRole('link', { name: /按拼音：塑化剂/ })).toBeVisible()
})

test('what is not there as typed: the same sound is shown, said so, with a way back', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '质检总据', '没有找到“质检总据”，显示同音的“质检总局”：21 段')
  expect(new Set(await highlighted(page, 'match'))).toEqual(new Set(['质检总局']))
  await page.getByRole('button', { name: '仍搜原文' }).click()
  await expect(page.getByLabel('搜索')).toHaveValue('“质检总据”')
  await expect(page.getByRole('status')).toHaveText('没有找到')
  expect(await highlighted(page, 'match')).toEqual([])
  await goBack(page)
  await expect(page.getByLabel('搜索')).not.toHaveValue('“质检总据”')
  await page.getByLabel('搜索').fill('质检总据')
  await page.getByRole('button', { name: '改搜“质检总局”' }).click()
  await expect(page.getByRole('status')).toContainText('第 1 项，共 32 项')
})

test('synonyms are labelled', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '邮政编码', '（同义：邮编）')
  await expect(page.getByRole('link', { name: /同义：邮编/ })).toBeVisible()
})

test('traditional script finds simplified', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '質檢總局', '共 32 项')
  expect(new Set(await highlighted(page, 'match'))).toEqual(new Set(['质检总局']))
})

test('a question in plain words: paragraphs with some of them, not counted', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '质检总局什么时候开新闻发布会？', '没有找到，另有')
  await expect(page.locator('[data-hits]')).toHaveCount(0)
  const results = page.getByRole('complementary', { name: '结果' })
  await expect(results.getByRole('heading', { name: '只含其中一些词' })).toBeVisible()
  await results.getByRole('link', { name: /召开一次新闻发布会/ }).click()
  await expect(page.locator('#s1-3-p4')).toBeInViewport()
  expect(await highlighted(page, 'match')).toContain('新闻发布会')
  expect(address(page).anchor).toBe('s1-3-p4')
})

test('filters and OR', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '章节:附件 食品', '在 4 段中')
  await page.getByLabel('搜索').fill('章节:附件')
  await expect(page.getByRole('status')).toHaveText('只有范围，请再写一个要找的词。')
  await page.getByLabel('搜索').fill('塑化剂 OR 支树平')
  await expect(page.getByRole('status')).toHaveText('共 4 项，在 2 段中')
})

test('the help panel’s examples work when clicked', async ({ page }) => {
  await page.goto(REPORT)
  const open = () => page.getByRole('button', { name: '用法' }).click()
  const panel = page.getByRole('region', { name: '怎样查找' })
  await open()
  await expect(panel.getByRole('link').first()).toBeVisible()
  const examples = await textsOf(panel.getByRole('link'))
  expect(examples.length).toBeGreaterThan(10)
  await page.keyboard.press('Escape')
  for (const example of examples) {
    await open()
    await panel.getByRole('link', { name: example, exact: true }).click()
    await expect(panel).toBeHidden()
    await expect(page.getByLabel('搜索')).toHaveValue(example)
    await expect(page.getByRole('status'), example).toContainText(/第 1 项|已转到/)
  }
})

test('10,000 characters are no trouble', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByLabel('搜索').fill('“食品 OR -章节:('.repeat(1000))
  await expect(page.getByRole('status')).toContainText('只搜索前 256 个字符')
  await page.getByLabel('搜索').fill('塑化剂')
  await expect(page.getByRole('status')).toHaveText('共 3 项，在 1 段中')
})

test('Enter on a reference goes there from a shared link, before the index, and again later', async ({
  page,
}) => {
  const release = await holdBack(page, '**/search/**')
  await page.goto(`${REPORT}?q=附件八`)
  await page.getByLabel('搜索').press('Enter')
  release()
  await expect(page.getByRole('status')).toContainText('已转到 附件（八）')
  await expect(page.locator('#a1-8')).toBeInViewport()

  await page.goto(`${REPORT}?q=附件八`)
  await expect(page.getByRole('status')).toContainText('按回车跳到')
  await page.getByLabel('搜索').press('Enter')
  await expect(page.locator('#a1-8')).toBeInViewport()
  expect(address(page)).toEqual({ query: '附件八', anchor: 'a1-8' })
})

test('Back and Forward restore which listed paragraph was looked at', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '质检总局什么时候开新闻发布会？', '没有找到，另有')
  const results = page.getByRole('complementary', { name: '结果' })
  await results.getByRole('link', { name: /召开一次新闻发布会/ }).click()
  await expect(page.getByRole('status')).toContainText('已转到')
  expect(await highlighted(page, 'match')).not.toEqual([])
  await goBack(page)
  await expect(results.locator('[aria-current]')).toHaveCount(0)
  await goForward(page)
  await expect(results.locator('[aria-current]')).toHaveCount(1)
  expect(await highlighted(page, 'match')).toContain('新闻发布会')
})

test('the focus stays with what was pressed, or near it', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '质检总据', '显示同音的')
  await page.getByRole('button', { name: '仍搜原文' }).click()
  await expect(page.locator('[data-results]')).toBeFocused()
  await page.getByLabel('搜索').fill('的')
  const more = page.getByRole('button', { name: /^再显示/ })
  await more.click()
  await expect(page.locator('a.result:focus')).toHaveCount(1)
})

test('keys that lead to the box close what lies over it', async ({ page }) => {
  await page.goto(REPORT)
  await page.getByRole('button', { name: '用法' }).click()
  await page.keyboard.press('/')
  await expect(page.getByRole('region', { name: '怎样查找' })).toBeHidden()
  await expect(page.getByLabel('搜索')).toBeFocused()
})
