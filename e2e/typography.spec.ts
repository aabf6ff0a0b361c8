import type { Page } from '@playwright/test'
import { expect, REPORT, test } from './test'

/** Computed styles of the first element that a selector names. */
const styleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { fontSize, fontWeight, lineHeight, textIndent, textAlign } = getComputedStyle(element)
      const size = parseFloat(fontSize)
      return {
        size,
        weight: Number(fontWeight),
        line: parseFloat(lineHeight) / size,
        indent: parseFloat(textIndent) / size,
        textAlign,
      }
    })

test('body text has an indent of two characters and lines 1.75 high', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  const body = await styleOf(page, '#s1-p1')
  expect(body.indent).toBeCloseTo(2)
  expect(body.line).toBeCloseTo(1.75)
})

test('headings step down by level, and are set apart from the text', async ({ page }) => {
  await page.goto(REPORT)
  const [h1, h2, run, body] = [
    await styleOf(page, 'h1'),
    await styleOf(page, 'h2'),
    await styleOf(page, '.report-text [role=heading]'),
    await styleOf(page, '#s1-p1'),
  ]
  expect(h1.size).toBeGreaterThan(h2.size)
  expect(h2.size).toBeGreaterThan(body.size)
  expect(h2.indent).toBe(0)
  expect(run.size).toBe(body.size)
  for (const heading of [h1, h2, run]) expect(heading.weight).toBeGreaterThan(body.weight)
})

test('levels of headings are told to assistive technology, run-in ones, too', async ({ page }) => {
  await page.goto(REPORT)
  const text = page.getByRole('article')
  await expect(text.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(
    text.getByRole('heading', { level: 2, name: '三、依申请公开政府信息情况' }),
  ).toBeVisible()
  await expect(text.getByRole('heading', { level: 3, name: /^（一）健全组织机构/ })).toBeVisible()
})

test('Han and Latin stand apart without a space in the text', async ({ page }) => {
  await page.goto(REPORT)
  test.skip(
    !(await page.evaluate(() => CSS.supports('text-autospace', 'normal'))),
    'this browser has no autospace',
  )
  const autospace = await page
    .locator('#s1-p1')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('text-autospace'))
  expect(autospace).toBe('normal')
  const [plain, spaced] = await page.locator('#s1-p1').evaluate((element) => {
    const widthOf = (autospace: string) => {
      const probe = document.createElement('span')
      probe.style.setProperty('text-autospace', autospace)
      probe.textContent = '于2011年'
      element.append(probe)
      const { width } = probe.getBoundingClientRect()
      probe.remove()
      return width
    }
    return [widthOf('no-autospace'), widthOf('normal')] as const
  })
  expect(spaced).toBeGreaterThan(plain)
})

test('signature and date stand at the right; the annex begins after a rule', async ({ page }) => {
  await page.goto(REPORT)
  for (const anchor of ['end-p1', 'end-p2']) {
    expect((await styleOf(page, `#${anchor}`)).textAlign).toBe('end')
  }
  const annex = page.locator('section.annex')
  await expect(annex).toHaveCSS('border-top-style', 'solid')
  expect((await styleOf(page, '#a1-p1')).size).toBeGreaterThan((await styleOf(page, '#a1-p2')).size)
})

test('an editor’s note is seen beside its place, smaller, and is no part of the text', async ({
  page,
}) => {
  await page.goto(REPORT)
  const note = await page.locator('#end-p2 .editor-note').evaluate((element) => {
    const { content, fontSize } = getComputedStyle(element, '::after')
    return {
      content,
      isSmaller: parseFloat(fontSize) < parseFloat(getComputedStyle(element).fontSize),
    }
  })
  expect(note.content).toContain('校注')
  expect(note.isSmaller).toBe(true)
  await expect(page.locator('#end-p2')).toHaveText('二一二年三月二十一日', { useInnerText: false })
})

test('fonts are the system’s', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.goto(REPORT)
  await page.waitForLoadState('networkidle')
  expect(fonts).toEqual([])
  expect(await page.evaluate(() => document.fonts.size)).toBe(0)
})

test('figures in lists of counts are of one width', async ({ page }) => {
  await page.goto(`${REPORT}?q=食品`)
  await expect(page.getByRole('status')).toHaveCSS('font-variant-numeric', 'tabular-nums')
  await expect(page.locator('.outline-count').first()).toHaveCSS(
    'font-variant-numeric',
    'tabular-nums',
  )
})

for (const place of ['title', 'heading', 'annex-title']) {
  test(`a ${place} is not torn apart at its spaces`, async ({ page }) => {
    await page.goto(REPORT)
    const widths = await page
      .locator(`.paragraph[data-role=${place}] > [id]`)
      .first()
      .evaluate((heading) => {
        heading.textContent = '张 某 甲，'.repeat(40)
        const range = document.createRange()
        const text = heading.firstChild as Text
        return Array.from({ length: 40 }, (_, i) => {
          range.setStart(text, i * 6 + 1)
          range.setEnd(text, i * 6 + 2)
          return range.getBoundingClientRect().width
        }).filter((width) => width > 0)
      })
    expect(widths.length).toBeGreaterThan(20)
    expect(Math.max(...widths)).toBeCloseTo(Math.min(...widths), 1)
  })
}
