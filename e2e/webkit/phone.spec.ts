import { expect, REPORT, test } from './test'

/* Sheets in a window as wide as a phone, in WebKit. */

test.beforeEach(async ({ reader }) => {
  await reader.resize(360, 740)
})

/** Texts of the links that can be read in a sheet without scrolling. */
const shownIn = `
  const sheet = document.querySelector(arguments[0]).getBoundingClientRect()
  const isShown = (link) => {
    const { top, bottom } = link.getBoundingClientRect()
    const found = document.elementFromPoint(sheet.left + sheet.width / 2, (top + bottom) / 2)
    return top >= sheet.top && bottom <= sheet.bottom && found !== null && found.closest(arguments[0]) !== null
  }
  return [...document.querySelectorAll(arguments[0] + ' a[href]')].filter(isShown).map((link) => link.textContent)`

const OUTLINE = 'nav[aria-label="目录"]'
const RESULTS = 'aside[aria-label="结果"]'

test('the outline shows all chapters, and leads to one', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.click('目录')
  await expect
    .poll(() => reader.run<string[]>(shownIn, OUTLINE).then((links) => links.length))
    .toBeGreaterThanOrEqual(8)
  await reader.click('四、', OUTLINE)
  await reader.expectInView('s4')
  expect(await reader.address()).toEqual({ query: null, anchor: 's4' })
})

test('the results show several at once, and lead to one', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.typeQuery('行政复议', '共')
  await reader.click('结果')
  await expect
    .poll(() => reader.run<string[]>(shownIn, RESULTS).then((links) => links.length))
    .toBeGreaterThanOrEqual(3)
  await reader.click('提出行政复议的案件', RESULTS)
  await reader.expectInView('s5-p1')
})
