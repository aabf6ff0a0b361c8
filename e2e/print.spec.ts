import { expect, highlighted, REPORT, test, typeQuery } from './test'

/** A page's marker in a PDF that Chromium writes. */
const PAGE = /\/Type\s*\/Page\b/g

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 9, 5, 12))
})

test('the text is printed with agency, source, address and date', async ({ page, baseURL }) => {
  await page.goto(`${REPORT}?q=食品#s3`)
  await expect(page.getByRole('status')).toContainText('共 43 项')
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.print-head')
  await expect(head).toBeVisible()
  await expect(head).toContainText('机关质检总局')
  await expect(head).toContainText('发布2012年3月21日')
  await expect(head).toContainText('来源原文网址不详')
  await expect(head).toContainText(`本页${baseURL}${REPORT}`)
  await expect(head).toContainText('打印2026年10月5日')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('nothing of the interface is printed', async ({ page }) => {
  await page.goto(REPORT)
  await typeQuery(page, '塑化剂', '共 3 项')
  await page.emulateMedia({ media: 'print' })
  for (const role of [
    'banner',
    'navigation',
    'complementary',
    'status',
    'button',
    'searchbox',
    'group',
  ] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  const links = await page
    .locator('a:visible')
    .evaluateAll((found) => found.map(({ textContent }) => textContent))
  expect(links).toEqual(['详见附件'])
})

test('marks and the opened place are not printed, notes are', async ({ page }) => {
  // Its emphasis would fade away meanwhile.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto(`${REPORT}?q=塑化剂#a1-7-p1`)
  await expect(page.getByRole('status')).toContainText('共 3 项')
  expect(await highlighted(page, 'match')).toHaveLength(3)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colors = await page.evaluate(() => {
    const place = document.getElementById('a1-7-p1')!
    const styles = [
      getComputedStyle(place),
      getComputedStyle(place, '::highlight(match)'),
      getComputedStyle(place, '::highlight(current)'),
    ]
    return styles.map(({ backgroundColor, boxShadow }) => [backgroundColor, boxShadow])
  })
  expect(colors).toEqual(Array(3).fill(['rgba(0, 0, 0, 0)', 'none']))
  await expect(page.locator('#a1-7-p1')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('#end-p2')).toHaveCSS('text-align', 'end')
  const note = await page
    .locator('.editor-note')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content)
  expect(note).toContain('校注')
})

test('headings stay with what follows, and the annex begins a page', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium writes PDFs')
  await page.goto(REPORT)
  await page.emulateMedia({ media: 'print' })
  for (const anchor of ['s0', 's1', 's3-1', 'a1', 'end-p1']) {
    await expect(page.locator(`.paragraph:has(> #${anchor})`), anchor).toHaveCSS(
      'break-after',
      'avoid',
    )
  }
  await expect(page.locator('section.annex')).toHaveCSS('break-before', 'page')
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(PAGE)?.length
  expect(pages).toBeGreaterThan(5)
  expect(pages).toBeLessThan(16)
})
