import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { clipboard, select } from './cite'
import { FAULTY } from './hostile-site'
import { test } from './made-up-test'
import { expect, REPORT } from './test'

/* Words that are not the agency's are never quoted as its own. */

const NOTED =
  '一是公开文件二一二件〔原文如此，应为二〇一二件〕［行情快讯；二是］〔校注：抓取时混入〕答复申请，详见附件；〔原文如此，应为附录；〕三是年年报〔原文如此，校注：疑有衍字〕。'

/** Lines of what was copied, without the reference. */
async function quoted(page: Page): Promise<string[]> {
  await expect(page.getByRole('status')).toContainText('已复制引文')
  return (await clipboard(page)).text.split('\n').slice(0, -2)
}

async function citeSelection(page: Page, from: [string, number], to: [string, number]) {
  await select(page, from, to)
  await page.getByRole('group', { name: '所选文字' }).getByRole('button', { name: '引用' }).click()
  return quoted(page)
}

async function cite(page: Page, anchor: string) {
  await page.locator(`#${anchor} + a`).click()
  await page.getByRole('menuitem', { name: '引用' }).click()
  return quoted(page)
}

test('a paragraph, a heading and the title are cited with what is known of them', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/r/faulty/`)
  expect(await cite(page, 's1-p1')).toEqual([NOTED])
  expect((await clipboard(page)).html).toContain(
    '［<del>行情快讯；二是</del>］〔校注：抓取时混入〕答复申请',
  )
  expect(await cite(page, 's1')).toEqual(['一、概［行情］〔校注：网页上的字〕述'])
  expect(await cite(page, 's0')).toEqual(['青石局［转播］〔校注：网页上的字〕2011年年度报告'])
})

for (const [name, from, to, expected] of [
  ['through an erratum', '件二一', '', '件二一〔原文如此，“二一二件”应为“二〇一二件”〕'],
  ['from within noise', '快讯；', '答复', '［快讯；二是］〔校注：抓取时混入〕答复'],
  ['of noise alone', '情快', '', '［情快］〔校注：抓取时混入〕'],
  ['beside noise', '答复', '', '答复'],
] as const) {
  test(`a selection ${name} is cited with its note`, async ({ page, site }) => {
    await page.goto(`${site}/r/faulty/`)
    const start = FAULTY.indexOf(from)
    const end = to === '' ? start + from.length : FAULTY.indexOf(to) + to.length
    expect(await citeSelection(page, ['s1-p1', start], ['s1-p1', end])).toEqual([expected])
    // The link names the source's own words, which a browser looks for.
    const link = decodeURIComponent((await clipboard(page)).text.split('\n').at(-1) ?? '')
    expect(link).not.toMatch(/校注|原文如此|［/)
  })
}

test('a selection over several paragraphs is cited with the notes of each', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/r/faulty/`)
  expect(await citeSelection(page, ['s1', 2], ['s1-p1', 8])).toEqual([
    '概［行情］〔校注：网页上的字〕述',
    '一是公开文件二一〔原文如此，“二一二件”应为“二〇一二件”〕',
  ])
})

test('by hand, the source’s own text is copied', async ({ page, site }) => {
  await page.goto(`${site}/r/faulty/`)
  await select(page, ['s1-p1', 0], ['s1-p1', FAULTY.length])
  await page.keyboard.press('Control+c')
  expect((await clipboard(page)).text.trim()).toBe(FAULTY)
})

test('noise is told as deleted on the page, to those who do not see it, too', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/r/faulty/`)
  await expect(page.locator('#s1-p1').getByRole('deletion')).toHaveText(['行情快讯；', '二是'])
  await expect(page.locator('#s1-p1').getByRole('deletion').first()).toHaveCSS(
    'text-decoration-line',
    'line-through',
  )
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#s1-p1').getByRole('deletion').first()).toHaveCSS(
    'text-decoration-line',
    'line-through',
  )
})

test('an item, an outline and a suggestion are named without noise', async ({ page, site }) => {
  await page.goto(`${site}/r/faulty/`)
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText('概述')
  await page.locator('#s1-p1 + a').click()
  await expect(page.getByRole('menuitem', { name: /答复/ })).toHaveText('答复申请，详见附…链接')
  await page.keyboard.press('Escape')
  await page.getByLabel('搜索').pressSequentially('概述')
  await expect(page.getByRole('option', { name: '跳到 一、 概述' })).toBeVisible()
})

test('results are listed with noise struck out and readings beside what is wrong', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/r/faulty/?q=答复申请`)
  const result = page.locator('a.result').filter({ hasText: '答复申请' }).first()
  await expect(result.getByRole('deletion')).toHaveText('行情快讯；二是')
  await expect(result).toContainText('二一二件〔原文如此，应为二〇一二件〕')
  await page.goto(`${site}/?q=答复申请`)
  const found = page.locator('a.result').filter({ hasText: '答复申请' })
  await expect(found.getByRole('deletion')).toHaveText('行情快讯；二是')
  await expect(found).toContainText('二一二件〔原文如此，应为二〇一二件〕')
})

test('results are copied with notes, as text and as HTML', async ({ page, site }) => {
  await page.goto(`${site}/r/faulty/?q=答复申请`)
  await page.getByRole('button', { name: '复制结果' }).click()
  await expect(page.getByRole('status')).toContainText('已复制结果')
  const { text, html } = await clipboard(page)
  expect(text).toContain(NOTED)
  expect(html).toContain('［<del>行情快讯；二是</del>］〔校注：抓取时混入〕')
})

test('in the table the text is the source’s, and the notes have a column', async ({ page }) => {
  await page.goto(`${REPORT}?q=提起行政`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为 CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  const [names, ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  const cellOf = (row: string[] | undefined, name: string) => row?.[names?.indexOf(name) ?? -1]
  const row = rows.find((row) => cellOf(row, 'text')?.includes('走势'))
  expect(cellOf(row, 'text')).toMatch(/提起行政 相关公司股票走势$/)
  expect(cellOf(row, '校注')).toBe(
    '“相关公司股票走势”：抓取网页时混入的文字，非报告原文；此处原句被截断。',
  )
  expect(rows.filter((row) => row !== undefined && cellOf(row, '校注') === '')).toHaveLength(
    rows.length - 1,
  )
})
