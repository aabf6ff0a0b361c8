import { readFileSync } from 'node:fs'
import { PARAGRAPH } from '@/components/article/text-elements'
import { expect, REPORT, test } from './test'
import { policyViolations, watchViolations } from './violations'

const SOURCE = readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8')

/** Code of the outline that runs only with the first answer to a query. */
const RENDERED = 'className:"outline-heat"'

test('a program that fails while it renders leaves the text, and its policy', async ({
  page,
  expectFaults,
}) => {
  // Firefox names an error that is told by its kind alone.
  expectFaults(/a fault that a test has made|^Error /)
  await watchViolations(page)
  let isChanged = false
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    isChanged ||= script.includes(RENDERED)
    const body = script.replace(
      RENDERED,
      'className:(()=>{throw Error("a fault that a test has made")})()',
    )
    await route.fulfill({ response, body })
  })
  await page.goto(REPORT)
  const lineHeight = await page
    .locator('.report-text')
    .evaluate((text) => getComputedStyle(text).lineHeight)
  expect(lineHeight).not.toBe('normal')
  await page.getByLabel('搜索').pressSequentially('食品')
  await expect(page.getByRole('alert').filter({ hasText: '正文照常可读' })).toBeVisible()
  expect(isChanged).toBe(true)
  // It still looks as it did.
  expect(
    await page.locator('.report-text').evaluate((text) => getComputedStyle(text).lineHeight),
  ).toBe(lineHeight)
  expect((await page.locator(PARAGRAPH).allTextContents()).join('\n')).toBe(SOURCE)
  expect(await policyViolations(page)).toEqual([])
  await expect(page.getByRole('button', { name: '重新载入' })).toBeVisible()
})
