import { readFile } from 'node:fs/promises'
import { clipboard } from './cite'
import { expect, REPORT, test } from './test'

test('all results are copied', async ({ page }) => {
  await page.goto(`${REPORT}?q=塑化剂`)
  await page.getByRole('button', { name: '复制结果' }).click()
  await expect(page.getByRole('status')).toContainText(/已复制结果 \d+ 段/)
  const shown = await page.locator('a.result').count()
  const { text } = await clipboard(page)
  expect(text.split('\n\n')).toHaveLength(shown)
  expect(text).toMatch(
    /^附件（七）\n.*塑化剂.*\nhttp.*\/r\/aqsiq-2011\/\?q=%E5%A1%91%E5%8C%96%E5%89%82#a1-7-p1\n/,
  )
})

test('all results are saved as a table in the order of the list, those not yet shown, too', async ({
  page,
}) => {
  await page.goto(`${REPORT}?q=的`)
  await expect(page.getByRole('status')).toContainText('共 109 项')
  const results = page.getByRole('complementary', { name: '结果' })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为 CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('aqsiq-2011-的.csv')
  const csv = await readFile(await file.path(), 'utf8')
  expect(csv.startsWith('\ufeffanchor,line,text,link,校注\r\n')).toBe(true)
  const rows = csv.trimEnd().split('\r\n').slice(1)
  await expect(page.getByRole('status')).toContainText(`已存结果 ${rows.length} 段`)
  const more = results.getByRole('button', { name: /再显示/ })
  await more.click()
  await expect(more).toBeHidden()
  const anchors = await page
    .locator('a.result')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))
  expect(rows.map((row) => row.split(',')[0])).toEqual(anchors)
  const source = (await (await page.request.get(`${REPORT}report.json`)).json()) as {
    paragraphs: { anchor: string; line: number }[]
  }
  const lines = new Map(source.paragraphs.map(({ anchor, line }) => [anchor, String(line)]))
  expect(rows.map((row) => row.split(',')[1])).toEqual(anchors.map((anchor) => lines.get(anchor)))
})
