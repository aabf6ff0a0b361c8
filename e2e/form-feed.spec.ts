import { PARAGRAPH } from '@/components/article/text-elements'
import { FED_LINES } from './hostile-site'
import { test } from './made-up-test'
import { expect, highlighted, typeQuery } from './test'

/* Characters without a shape of their own (form feeds, bells) are in the text, and invisible. */

test('a form feed takes no room in the text, and is still its own', async ({ page, site }) => {
  await page.goto(`${site}/r/fed/`)
  expect(await page.locator(PARAGRAPH).allTextContents()).toEqual([
    '青石局换页报告',
    '一、概\f述',
    ...FED_LINES,
  ])
  const widths = await page.locator(PARAGRAPH).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const found: number[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index } of (node as Text).data.matchAll(/[^\P{Cc}\n]/gu)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          found.push(range.getBoundingClientRect().width)
        }
      }
      return found
    }),
  )
  expect(widths).toEqual([0, 0, 0, 0, 0])
})

test('words beside a form feed are found, and shown without a box', async ({ page, site }) => {
  await page.goto(`${site}/r/fed/`)
  await typeQuery(page, '第二页', '共 1 项')
  expect(await highlighted(page, 'match')).toEqual(['第二页'])
  const shown = page.getByRole('complementary', { name: '结果' })
  await expect(shown).toContainText('第二页的开头')
  expect(await shown.innerText()).not.toMatch(/[^\P{Cc}\t\r\n]/u)
  await expect(
    page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '一、概述' }),
  ).toBeVisible()
})
