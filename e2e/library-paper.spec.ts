import type { Page } from '@playwright/test'
import { BULLETINS, BULLETINS_AGENCY } from './hostile-site'
import { facet } from './collection'
import { test } from './made-up-test'
import { expect, expectAnswer } from './test'

/* Lists and results on paper: whole, and within the sheet's margins. */

const reports = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /^青石局2001年第\d+号通报$/ })
const more = (page: Page) => page.getByRole('button', { name: /再显示/ })

test('a list of more than 100 reports is printed whole, and is what it was afterwards', async ({
  page,
  site,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints without a dialog')
  await page.goto(`${site}/`)
  await facet(page, BULLETINS_AGENCY).click()
  await expect(page.getByRole('status')).toContainText(`${BULLETINS} 份`)
  await expect(reports(page)).toHaveCount(100)
  await expect(more(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    const note = () =>
      (document.documentElement.dataset.printed = document.querySelector('main')!.innerText)
    addEventListener('beforeprint', note, { once: true })
  })
  await page.pdf()
  const sheet = (await page.locator('html').getAttribute('data-printed')) ?? ''
  expect(sheet.match(/青石局2001年第\d+号通报/g)).toHaveLength(BULLETINS)
  expect(sheet.replace(/\s/g, '')).toContain(`所列全部${BULLETINS}份`)
  expect(sheet).toContain(BULLETINS_AGENCY)
  expect(sheet).toContain(page.url())
  expect(sheet).not.toContain('再显示')
  await page.emulateMedia({ media: 'screen' })
  await expect(reports(page)).toHaveCount(100)
  await expect(more(page)).toBeVisible()
})

for (const address of ['/', '/?q=已经办结', '/?q=许可']) {
  test(`no word runs into the sheet’s margins, where nothing is printed: ${address}`, async ({
    page,
    site,
  }) => {
    await page.goto(site + address)
    if (address !== '/') await expectAnswer(page, '份报告')
    await page.emulateMedia({ media: 'print' })
    const outside = await page.getByRole('main').evaluate((main) => {
      const { left, right } = main.getBoundingClientRect()
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      const words = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        words.selectNodeContents(node)
        const boxes = [...words.getClientRects()].filter(({ width }) => width > 1)
        if (boxes.some((box) => box.left < left - 1 || box.right > right + 1))
          found.push((node as Text).data)
      }
      return found
    })
    expect(outside).toEqual([])
  })
}
