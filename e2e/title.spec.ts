import { PARAGRAPH } from '@/components/article/text-elements'
import { EDITED_TITLE, NOISY_TITLE } from './hostile-site'
import { test } from './made-up-test'
import { expect, REPORT, violations } from './test'

/* A page is headed by the title that its editor gave it. */

for (const [report, title, lines] of [
  ['edited', EDITED_TITLE, ['政府工作报告', '这是开头。', '一、概述', '已经办结。']],
  [
    'untitled',
    /^青石局2011年受理申请的报告（很长的题名/,
    ['这是开头，没有标题。', '一、概述', '已经办结。'],
  ],
] as const) {
  test(`where the text does not say its title, the page does, apart from the text: ${report}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site}/r/${report}/`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(title)
    await expect(heading).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveCount(0)
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
      '一、概述',
    ])
    expect(await page.locator(PARAGRAPH).allTextContents()).toEqual(lines)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(heading).toBeVisible()
  })
}

test('what is only taken for the title keeps its place and its words', async ({ page, site }) => {
  await page.goto(`${site}/r/edited/`)
  await expect(page.locator('#s0')).toHaveText('政府工作报告')
  await expect(page.getByRole('link', { name: '“开头”的链接与引用' })).toHaveAttribute(
    'href',
    '/texts/r/edited/#s0',
  )
  await page.getByLabel('搜索').fill('工作报告')
  await expect(page.getByRole('status')).toContainText('共 1 项')
  await page.getByLabel('搜索').press('Enter')
  await expect(page).toHaveURL(/#s0$/)
  await page.getByLabel('搜索').fill('受理')
  await expect(page.getByRole('status')).toContainText('没有找到')
})

test('where the text says its title, its own line is the heading, once, with what is known of it', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/r/faulty/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const heading = page.getByRole('article').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(NOISY_TITLE)
  await expect(heading.getByRole('deletion')).toHaveText('转播')
  await expect(heading).toHaveAttribute('id', 's0')
})

test('the title of a narrow page is in the window', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site}/r/untitled/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('the skip link leads past the title to the text', async ({ page, site }) => {
  await page.goto(`${site}/r/untitled/`)
  await page.getByRole('link', { name: '跳到正文' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s0$/)
  await expect(page.locator('#s0-p1')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has its one title', async ({ page, site }) => {
    await page.goto(`${site}/r/untitled/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^青石局2011年受理申请的报告/)
    await page.goto(REPORT)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '质检总局2011年政府信息公开工作年度报告',
    )
  })
})
