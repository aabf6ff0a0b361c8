import { address, expect, expectAnswer, REPORT, test, typeQuery } from './test'

/* The text of an entry of the results, and the text read out of a match. */

test('where a heading answers, it is marked above what stands below it, and not repeated', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '收费', '共')
  const results = page.getByRole('complementary', { name: '结果' })
  const title = results.getByRole('heading', { level: 3, name: '四、收费及减免情况' })
  await expect(title.locator('mark')).toHaveText('收费')
  const entry = results
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: '四、收费及减免情况' }) })
    .getByRole('link')
  await expect(entry).not.toContainText('收费及减免情况')
  const below = await page.locator('#s4-p1').textContent()
  const shown = (await entry.textContent())?.replace(/^第 .+? 项/, '').replace(/…$/, '') ?? ''
  expect(shown.length).toBeGreaterThan(10)
  expect(below).toContain(shown)
  await entry.click()
  expect(address(page).anchor).toBe('s4')
})

test('a heading before its text is not repeated either', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '健全组织机构', '共')
  const results = page.getByRole('complementary', { name: '结果' })
  await expect(results.getByRole('heading', { level: 3 }).locator('mark').first()).toHaveText(
    '健全组织机构',
  )
  await expect(results.getByRole('link', { name: /强有力的组织领导/ })).not.toContainText(
    '健全组织机构',
  )
})

test('where the reader is, is said with its words, once stepping rests', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '申请', '共')
  const status = page.getByRole('status')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(status).toContainText(/第 2 项，共 \d+ 项，开头：…因信息公开申请行政复议或提起行政…/)
  const said = () => status.locator(':scope > :not([aria-hidden])').allTextContents()
  // Nothing of what is passed over is said.
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    const status = document.querySelector('[role=status]')!
    new MutationObserver(() =>
      log.push(status.querySelector(':scope > :not([aria-hidden])')?.textContent ?? ''),
    ).observe(status, { childList: true, subtree: true })
    const box = document.querySelector('#q')!
    for (let step = 0; step < 4; step++)
      box.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      )
  })
  await expect(status).toContainText(/第 6 项，共 \d+ 项，[^：]*：/)
  await expect.poll(said).toEqual([expect.stringMatching(/^第 6 项.*申请/)])
  const log = await page.evaluate(() => (window as unknown as { log: string[] }).log)
  expect(log.filter((line) => /第 [345] 项/.test(line))).toEqual([])
})

test('of a match in a heading the heading is said, of a partial answer its words', async ({
  page,
}) => {
  await page.goto(REPORT)
  await typeQuery(page, '收费', '共')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('标题：四、收费及减免情况')
  await page.getByLabel('搜索').fill('质检总局什么时候开新闻发布会？')
  await expectAnswer(page, '含其中一些词')
  await page
    .getByRole('complementary', { name: '结果' })
    .getByRole('link', { name: /新闻发布会/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText(/已转到 [^：]*：.*新闻发布会/)
})
