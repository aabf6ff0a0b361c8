import { expect, holdBack, letPass, REPORT, test, typeQuery } from './test'

/* Tables of script and sounds: loaded when a query needs them, and in nobody's way. */

test('tables of script and sounds are loaded only for what needs them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const tables = () =>
    asked
      .filter((path) => /\/(script|sounds)\./.test(path))
      .map((path) => /\/(\w+)\.\w+\.json/.exec(path)?.[1])
  await page.goto(REPORT)
  await typeQuery(page, '质检总局 oiml', '没有找到')
  await page.getByLabel('搜索').fill('政府信息')
  await expect(page.getByRole('status')).toContainText('共')
  await page.getByLabel('搜索').fill('質檢總局')
  await expect(page.getByRole('status')).toHaveText('共 32 项，在 21 段中')
  await page.getByLabel('搜索').fill('zhijianzongju')
  await expect(page.getByRole('status')).toContainText('按拼音')
  expect(tables()).toEqual(['script', 'sounds'])
})

test('a table that does not arrive is named, and the rest goes on', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/sounds/)
  await page.route('**/search/sounds.*', (route) => route.abort())
  await page.goto(REPORT)
  await typeQuery(page, 'suhuaji', '拼音表未能载入')
  await page.getByLabel('搜索').fill('塑化剂')
  await expect(page.getByRole('status')).toHaveText('共 3 项，在 1 段中')
  await page.unroute('**/search/sounds.*')
  await page.getByLabel('搜索').fill('suhuaji')
  await expect(page.getByRole('status')).toContainText('按拼音：塑化剂')
})

for (const [query, anchor, status] of [
  ['suhuaji', 'a1-7-p1', '第 1 项，共 1 项'],
  ['質檢總局', 's0', '第 1 项，共 32 项'],
  ['质检总据', 's0', '第 1 项，共 21 项'],
] as const) {
  test(`a shared search for ${query} goes to its first match once its table is there, and keeps it`, async ({
    page,
  }) => {
    const release = await holdBack(page, '**/search/{script,sounds}.*')
    await page.goto(`${REPORT}?q=${query}`)
    await expect(page.getByRole('status')).toContainText('正在载入')
    release()
    await expect(page.getByRole('status')).toContainText(status)
    await expect(page.locator(`#${anchor}`)).toBeInViewport()
    await page.getByRole('button', { name: '上一项' }).click()
    const place = /第 \d+ 项，共 \d+ 项，位于 .*/.exec(
      await page.getByRole('status').innerText(),
    )?.[0]
    expect(place).toBeDefined()
    await page.reload()
    await expect(page.getByRole('status')).toContainText(place ?? '')
  })
}

test('a shared search with a place makes the match there the current one', async ({ page }) => {
  await page.goto(`${REPORT}?q=信息公開#s5`)
  await expect(page.getByRole('status')).toContainText('位于 五、')
})

test('Enter while a table is loading is taken up when it is there', async ({ page }) => {
  const release = await holdBack(page, '**/search/sounds.*')
  await page.goto(`${REPORT}?q=质检总据#a1`)
  await expect(page.getByRole('status')).toContainText('正在载入拼音表')
  await page.getByLabel('搜索').press('Enter')
  release()
  await expect(page.getByRole('status')).toContainText('第 1 项')
})

test('a table that arrives late leaves the reader’s choice among suggestions alone', async ({
  page,
}) => {
  const release = await holdBack(page, '**/search/sounds.*')
  await page.goto(REPORT)
  await typeQuery(page, 'suhuaji', '正在载入拼音表')
  await page.getByLabel('搜索').fill('政府信息')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const arrived = page.waitForResponse('**/search/sounds.*')
  release()
  await (await arrived).finished()
  // It is checked and read before it could be used.
  await letPass(page, 600)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
})
