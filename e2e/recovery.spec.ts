import { readFileSync } from 'node:fs'
import { PARAGRAPH } from '@/components/article/text-elements'
import { expect, holdBack, PROGRAMS, REPORT, test, typeQuery } from './test'

const SOURCE = readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8')

test('the text outlives a page that React gives up and builds anew', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/Minified React error #418/)
  const release = await holdBack(page, PROGRAMS)
  await page.goto(REPORT, { waitUntil: 'commit' })
  await expect(page.locator('.results-sheet')).toBeAttached()
  // As a translator or an extension may do before the program arrives.
  await page.locator('.outline-nav').evaluate((nav) => nav.replaceChildren('Contents'))
  release()
  // Text typed until then is lost with the old box.
  await expect(
    page.getByRole('navigation', { name: '目录' }).getByRole('link').first(),
  ).toBeAttached()
  await typeQuery(page, '塑化剂', '共 3 项')
  expect((await page.locator(PARAGRAPH).allTextContents()).join('\n')).toBe(SOURCE)
  expect(await page.locator('article').count()).toBe(1)
  await expect(page).toHaveTitle('塑化剂 · 质检总局2011年政府信息公开工作年度报告 · 查阅')
})
