import { readFileSync } from 'node:fs'
import { PARAGRAPH } from '@/components/article/text-elements'
import { expect, REPORT, test } from './test'

/* Issue “Reader”, 11: being found. The export under test knows no origin (SITE_URL). */

const TITLE = '质检总局2011年政府信息公开工作年度报告'
const SOURCE = readFileSync('content/reports/aqsiq-2011/report.txt')

type ReportJson = {
  id: string
  sections: { anchor: string; marker: string; heading: string }[]
  paragraphs: {
    anchor: string
    section: string
    line: number
    text: string
    errata: { note: string }[]
  }[]
}

test('the page says to machines what it is', async ({ page }) => {
  await page.goto(REPORT)
  await expect(page).toHaveTitle(`${TITLE} · 查阅`)
  const content = (name: string) =>
    page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')
  expect(await content('description')).toContain(TITLE)
  expect(await content('author')).toBe('质检总局')
  expect(await content('og:title')).toBe(TITLE)
  expect(await content('article:published_time')).toBe('2012-03-21')
  const linked = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(linked ?? '')).toMatchObject({
    '@type': 'Report',
    name: TITLE,
    author: { name: '质检总局' },
    datePublished: '2012-03-21',
    temporalCoverage: '2011-01-01/2011-12-31',
  })
})

test('without an origin nothing is written that needs one, or invents one', async ({
  page,
  request,
}) => {
  const response = await page.goto(REPORT)
  expect(await response?.text()).not.toContain('localhost')
  await expect(
    page.locator('link[rel=canonical], link[rel=search], meta[property="og:image"]'),
  ).toHaveCount(0)
  for (const name of ['sitemap.xml', 'robots.txt', 'opensearch.xml', 'r/aqsiq-2011/card.png']) {
    expect((await request.get(`/${name}`)).status(), name).toBe(404)
  }
})

test('the source can be had byte for byte, from the page', async ({ page }) => {
  await page.goto(REPORT)
  const saving = page.waitForEvent('download')
  await page.getByRole('complementary').getByRole('link', { name: '原文' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('aqsiq-2011.txt')
  expect(Buffer.compare(readFileSync(await saved.path()), SOURCE)).toBe(0)
})

test('the report for programs has what the page has', async ({ page, request }) => {
  await page.goto(REPORT)
  const link = page.getByRole('complementary').getByRole('link', { name: '结构数据' })
  const file = await request.get((await link.getAttribute('href')) ?? '')
  const report = (await file.json()) as ReportJson
  const shown = await page
    .locator(PARAGRAPH)
    .evaluateAll((lines) => lines.map((line) => [line.id, line.textContent]))
  expect(report.id).toBe('aqsiq-2011')
  expect(report.paragraphs.map(({ anchor, text }) => [anchor, text])).toEqual(shown)
  expect(report.paragraphs.flatMap(({ errata }) => errata)).toHaveLength(2)
  const sections = new Set(report.sections.map(({ anchor }) => anchor))
  expect(report.paragraphs.filter(({ section }) => !sections.has(section))).toEqual([])
  for (const anchor of sections) await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1)
})

test('what the head links to is there', async ({ page, request }) => {
  await page.goto(REPORT)
  const links = page.locator('link[rel=alternate], link[rel=manifest], link[rel=icon]')
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLLinkElement).href),
  )
  expect(addresses).toHaveLength(4)
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200)
})

test('the manifest’s icon and start are there', async ({ page, request }) => {
  await page.goto(REPORT)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const file = await request.get(address ?? '')
  expect(file.headers()['content-type']).toContain('application/manifest+json')
  const manifest = (await file.json()) as {
    name: string
    start_url: string
    icons: { src: string }[]
  }
  expect(manifest.name).toBe('查阅')
  for (const path of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
    expect((await request.get(path)).status(), path).toBe(200)
  }
})
